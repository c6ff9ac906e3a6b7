package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rows of {@link TimelineRows} for whoever goes through the whole ledger in order and cannot keep every entry at hand: the first
 * row of each entry at once, those that corrections and withdrawals added at the end.
 */
public final class RowsInOrder {
    private final Map<String, Aggregate> aggregates = new HashMap<>();
    private final Set<String> retold = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    /** A correction or withdrawal of an entry that opened nothing, with what the entry states from then on. */
    private record Change(String subject, UUID entry, long from, TimelineRow.Standing standing, Gist corrected) {}

    /** The first row of the next entry. */
    public TimelineRow first(Entry entry) {
        var gist = Gist.of(entry.statement());
        var row = first(entry.position(), entry.id(), entry.subject(), gist);
        if (gist.corrects() != null && entry.statement().event() instanceof EntryCorrected correction) {
            var statement = entry.statement();
            var corrected = Gist.of(new Statement(correction.fact(), statement.provenance(), statement.findings()));
            changes.add(new Change(
                    entry.subject(), gist.corrects(), entry.position(), TimelineRow.Standing.CORRECTED, corrected));
        } else if (gist.withdraws() != null) {
            changes.add(new Change(
                    entry.subject(), gist.withdraws(), entry.position(), TimelineRow.Standing.WITHDRAWN, gist));
        }
        return row;
    }

    private TimelineRow first(long position, UUID entry, String subject, Gist gist) {
        var known = aggregates.get(subject);
        var aggregate = known == null ? Aggregate.opened(entry, subject, gist) : known.after(gist);
        if (aggregate != known) {
            aggregates.put(subject, aggregate);
            if (known != null && !aggregate.belonging().equals(known.belonging())) {
                retold.add(subject);
            }
        }
        return TimelineRows.first(position, aggregate.belonging(), gist);
    }

    /** Aggregates that a correction of their opening moved elsewhere: their further rows are those of {@link TimelineRows#of}. */
    public Set<String> movedElsewhere() {
        return Set.copyOf(retold);
    }

    /** The entries that {@link #later} needs. */
    public Set<UUID> changed() {
        return changes.stream()
                .filter(change -> !retold.contains(change.subject))
                .map(Change::entry)
                .collect(Collectors.toSet());
    }

    /** The rows that corrections and withdrawals added in all aggregates but those moved elsewhere. */
    public List<TimelineRow> later(Collection<Entry> changed) {
        var entries = new HashMap<UUID, Entry>();
        changed.forEach(entry -> entries.put(entry.id(), entry));
        var stated = new HashMap<UUID, Gist>();
        var withdrawn = new HashSet<UUID>();
        var rows = new ArrayList<TimelineRow>();
        for (var change : changes) {
            var entry = entries.get(change.entry);
            var aggregate = aggregates.get(change.subject);
            if (entry == null
                    || aggregate == null
                    || retold.contains(change.subject)
                    || !entry.subject().equals(change.subject)
                    || withdrawn.contains(change.entry)) {
                continue;
            }
            var before = stated.computeIfAbsent(change.entry, id -> Gist.of(entry.statement()));
            if (!before.changesAnother()) {
                var now = change.standing == TimelineRow.Standing.WITHDRAWN ? before : change.corrected;
                stated.put(change.entry, now);
                if (change.standing == TimelineRow.Standing.WITHDRAWN) {
                    withdrawn.add(change.entry);
                }
                rows.add(TimelineRows.row(entry.position(), change.from, change.standing, aggregate.belonging(), now));
            }
        }
        return rows;
    }
}
