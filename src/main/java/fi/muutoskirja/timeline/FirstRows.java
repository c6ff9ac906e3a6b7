package fi.muutoskirja.timeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The first row of every entry, for whoever goes through the whole ledger in order. The further rows of aggregates in which something
 * was corrected or withdrawn are those that {@link TimelineRows#of} gives beyond the first ones.
 */
public final class FirstRows {
    private final Map<String, Aggregate> aggregates = new HashMap<>();
    private final Set<String> changed = new HashSet<>();

    /** The row of the next entry. */
    public TimelineRow of(long position, UUID entry, String subject, Gist gist) {
        var known = aggregates.get(subject);
        var aggregate = known == null ? Aggregate.opened(entry, subject, gist) : known.after(gist);
        if (aggregate != known) {
            aggregates.put(subject, aggregate);
        }
        if (gist.changesAnother()) {
            changed.add(subject);
        }
        return TimelineRows.first(position, aggregate.belonging(), gist);
    }

    /** Whether the aggregate has an entry already. */
    public boolean knows(String subject) {
        return aggregates.containsKey(subject);
    }

    /** Aggregates in which something was corrected or withdrawn. */
    public Set<String> changed() {
        return Set.copyOf(changed);
    }
}
