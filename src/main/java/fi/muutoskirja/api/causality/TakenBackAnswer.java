package fi.muutoskirja.api.causality;

import fi.muutoskirja.causality.TakenBack;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something no longer counts.
 *
 * @param entry id of the entry that withdrew it
 * @param reason why, in words
 * @param recordedAt when that was recorded, ISO 8601 in UTC
 */
public record TakenBackAnswer(UUID entry, String reason, Instant recordedAt) {
    static @Nullable TakenBackAnswer ofNullable(@Nullable TakenBack takenBack) {
        return takenBack == null
                ? null
                : new TakenBackAnswer(takenBack.entry(), takenBack.reason(), takenBack.recordedAt());
    }
}
