package fi.muutoskirja.api.entry;

import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Entry;
import java.time.Instant;
import java.util.UUID;

/**
 * A correction or withdrawal of an entry.
 *
 * @param entry id of the entry that changes it
 * @param position the place of that entry in the ledger, from 1
 * @param kind {@code corrected} or {@code withdrawn}
 * @param reason why, in words
 * @param recordedAt when it was recorded, ISO 8601 in UTC
 * @param recorder who recorded it
 */
public record ChangeAnswer(UUID entry, long position, String kind, String reason, Instant recordedAt, String recorder) {
    static ChangeAnswer of(Entry entry, Correction change) {
        return new ChangeAnswer(
                entry.id(), entry.position(), kind(change), reason(change), entry.recordedAt(), entry.recorder());
    }

    private static String kind(Correction change) {
        return change instanceof EntryWithdrawn ? "withdrawn" : "corrected";
    }

    private static String reason(Correction change) {
        return switch (change) {
            case EntryCorrected corrected -> corrected.reason();
            case EntryWithdrawn withdrawn -> withdrawn.reason();
            default -> "";
        };
    }
}
