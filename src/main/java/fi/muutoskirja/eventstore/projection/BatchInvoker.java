package fi.muutoskirja.eventstore.projection;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.messaging.LedgerMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Collects the messages of a unit of work and hands them over as one batch before its transaction commits. */
final class BatchInvoker implements EventHandlerInvoker {
    private static final String BATCH = BatchInvoker.class.getName();

    private final Consumer<List<Entry>> projector;

    BatchInvoker(Consumer<List<Entry>> projector) {
        this.projector = projector;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        batch(CurrentUnitOfWork.get()).add(LedgerMessages.entry(message));
    }

    private List<Entry> batch(UnitOfWork<?> unitOfWork) {
        return unitOfWork.getOrComputeResource(BATCH, none -> {
            var batch = new ArrayList<Entry>();
            unitOfWork.onPrepareCommit(before -> project(batch));
            return batch;
        });
    }

    private void project(List<Entry> batch) {
        try {
            projector.accept(batch);
        } catch (Error error) {
            // Axon's worker would die of it in silence and the processor would look alive.
            throw new IllegalStateException("A projector failed: " + error, error);
        }
    }
}
