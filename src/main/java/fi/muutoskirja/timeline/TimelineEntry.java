package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Statement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stood at some moment.
 *
 * @param entry the entry as recorded
 * @param type the event name of what it states
 * @param statement what it stated as last corrected by then
 * @param standing whether it still stood as recorded
 * @param changedBy the corrections and withdrawals of it by then, in order; empty when it stands as recorded
 * @param reform the reform it belongs to, {@code reform-…}; null when it belongs to none
 * @param organisation the municipality it belongs to, {@code org-…}; null for sources
 * @param bodies the bodies that acted, unit ids; empty when none or not told
 * @param knownAt the position up to which all this is known
 */
public record TimelineEntry(
        Entry entry,
        String type,
        Statement statement,
        Standing standing,
        List<UUID> changedBy,
        @Nullable String reform,
        @Nullable String organisation,
        List<String> bodies,
        long knownAt) {
    /** What has become of an entry. */
    public enum Standing {
        AS_RECORDED,
        CORRECTED,
        WITHDRAWN
    }
}
