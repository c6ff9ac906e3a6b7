package fi.muutoskirja.timeline;

import fi.muutoskirja.eventstore.projection.Projector;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.messaging.Batch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Keeps the index complete as entries are recorded. */
@ProcessingGroup(TimelineProjector.NAME)
public final class TimelineProjector implements Projector {
    /** The name under which its place in the ledger is kept. */
    public static final String NAME = "timeline";

    private final Ledger ledger;
    private final TimelineStore store;

    public TimelineProjector(Ledger ledger, TimelineStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    @EventHandler
    void on(LedgerEvent event, Batch batch) {
        batch.takenInBy(this::project);
    }

    @Override
    public void project(List<Entry> batch) {
        var subjects = batch.stream().map(Entry::subject).collect(Collectors.toSet());
        var changed = batch.stream()
                .filter(entry -> entry.statement().event() instanceof Correction)
                .map(Entry::subject)
                .collect(Collectors.toSet());
        var first = firstRows(batch, store.aggregates(subjects), changed);
        var reforms = new HashSet<String>();
        var rows = new ArrayList<>(first);
        for (var row : rowsOf(changed, batch.getLast().position())) {
            if (row.reform() != null) {
                reforms.add(row.reform());
            }
            if (row.from() >= batch.getFirst().position()) {
                rows.add(row);
            }
        }
        store.add(rows);
        store.count(first, reforms);
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

    /** All rows of aggregates in which something was corrected or withdrawn. */
    private List<TimelineRow> rowsOf(Set<String> subjects, long last) {
        return subjects.stream()
                .flatMap(subject -> TimelineRows.of(ledger.of(Set.of(subject), last)).stream())
                .toList();
    }
}
