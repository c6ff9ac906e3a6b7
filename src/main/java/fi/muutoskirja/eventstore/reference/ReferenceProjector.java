package fi.muutoskirja.eventstore.reference;

import fi.muutoskirja.eventstore.projection.Projector;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Reference;
import fi.muutoskirja.messaging.Batch;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Keeps {@code read.reference} complete as entries are recorded. */
@ProcessingGroup(ReferenceProjector.NAME)
public final class ReferenceProjector implements Projector {
    /** The name under which its place in the ledger is kept. */
    public static final String NAME = "reference";

    private final ReferenceStore store;

    ReferenceProjector(ReferenceStore store) {
        this.store = store;
    }

    @EventHandler
    void on(LedgerEvent event, Batch batch) {
        batch.takenInBy(this::project);
    }

    @Override
    public void project(List<Entry> batch) {
        store.add(batch.stream().flatMap(entry -> Reference.of(entry).stream()).toList());
    }
}
