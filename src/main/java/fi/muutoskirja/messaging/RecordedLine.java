package fi.muutoskirja.messaging;

import fi.muutoskirja.kernel.History;
import org.axonframework.eventhandling.DomainEventMessage;

/** An event as one more line of its aggregate's history. Handlers that source an aggregate from its events take it as a parameter. */
public final class RecordedLine {
    private final DomainEventMessage<?> event;

    RecordedLine(DomainEventMessage<?> event) {
        this.event = event;
    }

    /** The history with the event. */
    public <S> History<S> addedTo(History<S> history) {
        var longer = history.append(LedgerMessages.entryId(event), LedgerMessages.statement(event));
        if (!LedgerMessages.isRecorded(event)) {
            Recording.current()
                    .ifPresent(recording -> recording.stage(
                            event.getAggregateIdentifier(),
                            LedgerMessages.entryId(event),
                            history,
                            longer,
                            event.getSequenceNumber() + 1));
        }
        return longer;
    }
}
