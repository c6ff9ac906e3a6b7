package fi.muutoskirja.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What surrounds every statement.
 *
 * @param happened when it was so in the world, as precisely as the source tells
 * @param source the passage that carries the statement
 * @param mode recorded as it happened, or back-filled
 * @param authority on whose authority the structure changed; null for statements that change no structure
 * @param reform the reform in whose course the statement belongs ({@code reform-…}); null when it belongs to none, when it is about
 *     the reform itself, or when the entry that opened the aggregate told
 */
public record Provenance(
        HistoricalDate happened,
        SourceReference source,
        RecordingMode mode,
        @Nullable Authority authority,

        @Ref(value = "reform", role = ReferenceRole.REFORM) @Nullable
        String reform) {
    Provenance inReform(@Nullable String other) {
        return new Provenance(happened, source, mode, authority, other);
    }
}
