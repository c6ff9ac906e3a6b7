package fi.muutoskirja.api.answer;

import fi.muutoskirja.kernel.SourceReference;
import org.jspecify.annotations.Nullable;

/**
 * The passage that carries a statement.
 *
 * @param document id of a registered source, {@code source-…}
 * @param quote the source's own words, 1–2,000 characters
 * @param place where in the document; null when it has no such places
 */
public record SourceAnswer(
        String document, String quote, @Nullable String place) {
    public static SourceAnswer of(SourceReference source) {
        return new SourceAnswer(source.document(), source.quote(), source.place());
    }
}
