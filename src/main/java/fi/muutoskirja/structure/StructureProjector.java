package fi.muutoskirja.structure;

import fi.muutoskirja.eventstore.projection.Projector;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Keeps {@code read.structure}: what each batch closes and opens, written in two statements. */
final class StructureProjector implements Projector {
    private static final int BATCH = 1_000;
    private final Ledger ledger;
    private final StructureStore store;
    private StructureRows rows = new StructureRows();

    StructureProjector(Ledger ledger, StructureStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    @Override
    public String name() {
        return "structure";
    }

    @Override
    public void project(List<Entry> batch) {
        comeTo(batch.getFirst().position() - 1);
        var closed = new ArrayList<StructureRow>();
        var opened = new LinkedHashSet<StructureRow>();
        for (var entry : batch) {
            var changes = rows.changes(entry);
            for (var row : changes.closed()) {
                if (opened.remove(row.reopened())) {
                    opened.add(row);
                } else {
                    closed.add(row);
                }
            }
            opened.addAll(changes.opened());
        }
        store.close(closed);
        store.insert(opened);
    }

    /** After a start the rows know nothing yet; after a batch that was rolled back they know too much. */
    private void comeTo(long position) {
        if (rows.position() > position) {
            rows = new StructureRows();
        }
        while (rows.position() < position) {
            ledger.after(rows.position(), (int) Math.min(BATCH, position - rows.position()))
                    .forEach(rows::changes);
        }
    }
}
