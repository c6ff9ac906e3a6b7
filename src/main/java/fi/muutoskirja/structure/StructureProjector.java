package fi.muutoskirja.structure;

import fi.muutoskirja.eventstore.projection.Projector;
import fi.muutoskirja.kernel.AboutEntry;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.messaging.Batch;
import fi.muutoskirja.organisation.OrganisationEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/**
 * Keeps {@code read.structure}: what each batch closes and opens, written in two statements. The rows of the municipalities last changed
 * are at hand; those of another one are folded when it changes.
 */
@ProcessingGroup("structure")
final class StructureProjector implements Projector {
    private static final int ENTRIES_AT_HAND = 100_000;
    /** A shorter batch tells that the projector has come to the head of the ledger. */
    private static final int WHOLE_BATCH = 1_000;

    private final Ledger ledger;
    private final StructureStore store;
    private final LinkedHashMap<String, Municipality> atHand = new LinkedHashMap<>(16, 0.75f, true);

    StructureProjector(Ledger ledger, StructureStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** The rows of a municipality after its first entries. */
    private record Municipality(StructureRows rows, int entries) {}

    @EventHandler
    void on(OrganisationEvent event, Batch batch) {
        batch.takenInBy(this::project);
    }

    @EventHandler
    void on(AboutEntry event, Batch batch) {
        batch.takenInBy(this::project);
    }

    @Override
    public void project(List<Entry> batch) {
        var closed = new ArrayList<StructureRow>();
        var opened = new LinkedHashSet<StructureRow>();
        batch.stream()
                .filter(entry -> entry.subject().startsWith(StructureRows.PREFIX))
                .collect(Collectors.groupingBy(Entry::subject, LinkedHashMap::new, Collectors.toList()))
                .forEach((organisation, entries) -> {
                    var rows = before(entries.getFirst());
                    for (var entry : entries) {
                        take(rows.changes(entry), closed, opened);
                    }
                    var length = (int) entries.getLast().sequence() + 1;
                    atHand.put(organisation, new Municipality(rows, length));
                });
        store.close(closed);
        store.insert(opened);
        if (batch.size() < WHOLE_BATCH) {
            forget();
        }
    }

    /** All but those last changed. */
    private void forget() {
        var entries = atHand.values().stream().mapToInt(Municipality::entries).sum();
        for (var eldest = atHand.values().iterator(); entries > ENTRIES_AT_HAND; ) {
            entries -= eldest.next().entries;
            eldest.remove();
        }
    }

    private static void take(
            StructureRows.Changes changes, List<StructureRow> closed, LinkedHashSet<StructureRow> opened) {
        for (var row : changes.closed()) {
            if (opened.remove(row.reopened())) {
                opened.add(row);
            } else {
                closed.add(row);
            }
        }
        opened.addAll(changes.opened());
    }

    /** After a start the rows know nothing yet; after a batch that was rolled back they know too much. */
    private StructureRows before(Entry next) {
        var known = atHand.get(next.subject());
        if (known != null && known.entries == next.sequence()) {
            return known.rows;
        }
        var rows = new StructureRows();
        if (next.sequence() == 0) {
            return rows;
        }
        ledger.of(List.of(next.subject()), next.position() - 1).forEach(rows::changes);
        return rows;
    }
}
