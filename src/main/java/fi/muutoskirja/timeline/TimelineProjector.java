package fi.muutoskirja.timeline;

import fi.muutoskirja.eventstore.projection.Projector;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the index complete as entries are recorded. */
public final class TimelineProjector implements Projector {
    /** The name under which its place in the ledger is kept. */
    public static final String NAME = "timeline";

    private final Ledger ledger;
    private final TimelineStore store;

    public TimelineProjector(Ledger ledger, TimelineStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void project(List<Entry> batch) {
        var subjects = batch.stream().map(Entry::subject).collect(Collectors.toSet());
        var changed = batch.stream()
                .filter(entry -> entry.statement().event() instanceof Correction)
                .map(Entry::subject)
                .collect(Collectors.toSet());
        var rows = firstRows(batch, store.aggregates(subjects), changed);
        rows.addAll(
                retoldRows(changed, batch.getFirst().position(), batch.getLast().position()));
        store.add(rows);
    }

    private static List<TimelineRow> firstRows(List<Entry> batch, Map<String, Aggregate> known, Set<String> changed) {
        var aggregates = new HashMap<>(known);
        var rows = new ArrayList<TimelineRow>();
        for (var entry : batch) {
            if (!changed.contains(entry.subject())) {
                var gist = Gist.of(entry.statement());
                var aggregate = aggregates.computeIfAbsent(
                        entry.subject(), subject -> Aggregate.opened(entry.id(), subject, gist));
                rows.add(TimelineRows.first(entry.position(), aggregate.belonging(), gist));
            }
        }
        return rows;
    }

    /** All rows that begin within the batch, of aggregates in which something was corrected or withdrawn. */
    private List<TimelineRow> retoldRows(Set<String> subjects, long first, long last) {
        var rows = new ArrayList<TimelineRow>();
        for (var subject : new HashSet<>(subjects)) {
            TimelineRows.of(ledger.of(Set.of(subject), last)).stream()
                    .filter(row -> row.from() >= first)
                    .forEach(rows::add);
        }
        return rows;
    }
}
