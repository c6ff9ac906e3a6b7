package fi.muutoskirja.api.reform;

import fi.muutoskirja.timeline.TimelineQueries.ReformLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every reform in the ledger.
 *
 * @param knownAt the moment of knowledge, ISO 8601 in UTC; null when the ledger was empty
 * @param position the position of the ledger that the answer is complete up to, from 0
 * @param reforms in the order of their municipalities' names
 */
public record ReformsAnswer(@Nullable Instant knownAt, long position, List<ReformLineAnswer> reforms) {

    /**
     * A reform in one line.
     *
     * @param id {@code reform-…}
     * @param slug the id without its prefix, as used in addresses
     * @param name what it is called
     * @param organisation id of its municipality, {@code org-…}
     * @param entries how many entries it has, from 1
     * @param lastPosition the position of the last of them, from 1
     * @param links where to ask on
     */
    public record ReformLineAnswer(
            String id,
            String slug,
            String name,
            String organisation,
            int entries,
            long lastPosition,
            ReformLinks links) {
        static ReformLineAnswer of(ReformLine line) {
            return new ReformLineAnswer(
                    line.id(),
                    line.slug(),
                    line.name(),
                    line.organisation(),
                    line.entries(),
                    line.lastPosition(),
                    ReformLinks.of(line.slug()));
        }
    }
}
