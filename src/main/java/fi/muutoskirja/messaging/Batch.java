package fi.muutoskirja.messaging;

import fi.muutoskirja.kernel.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** The entries that a projector takes in together, in the transaction in which its place is kept. Handlers of events take it as a parameter. */
public final class Batch {
    private static final String RESOURCE = Batch.class.getName();

    private final Entry next;

    Batch(Entry next) {
        this.next = next;
    }

    /** Has the entry of this event taken in with those before it, before their transaction commits. One unit of work has one projector. */
    public void takenInBy(Consumer<List<Entry>> projector) {
        var unitOfWork = CurrentUnitOfWork.get();
        unitOfWork
                .<List<Entry>>getOrComputeResource(RESOURCE, none -> {
                    var entries = new ArrayList<Entry>();
                    unitOfWork.onPrepareCommit(before -> takeIn(entries, projector));
                    return entries;
                })
                .add(next);
    }

    private static void takeIn(List<Entry> entries, Consumer<List<Entry>> projector) {
        try {
            projector.accept(List.copyOf(entries));
        } catch (Error error) {
            // Axon's worker would die of it in silence and the processor would look alive.
            throw new IllegalStateException("A projector failed: " + error, error);
        }
    }
}
