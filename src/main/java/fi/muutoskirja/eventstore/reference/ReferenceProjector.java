package fi.muutoskirja.eventstore.reference;

import fi.muutoskirja.eventstore.projection.Projector;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Reference;
import java.util.List;

/** Keeps {@code read.reference} complete as entries are recorded. */
public final class ReferenceProjector implements Projector {
    /** The name under which its place in the ledger is kept. */
    public static final String NAME = "reference";

    private final ReferenceStore store;

    ReferenceProjector(ReferenceStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void project(List<Entry> batch) {
        store.add(batch.stream().flatMap(entry -> Reference.of(entry).stream()).toList());
    }
}
