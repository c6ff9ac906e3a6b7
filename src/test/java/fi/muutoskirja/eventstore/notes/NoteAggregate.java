package fi.muutoskirja.eventstore.notes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fi.muutoskirja.kernel.AboutEntry;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.messaging.Decider;
import fi.muutoskirja.messaging.RecordedLine;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;

/** A notebook as Axon keeps it. */
@NullUnmarked // Axon sets the identifier with the first event
public final class NoteAggregate {
    @AggregateIdentifier
    private String note;

    private History<Notebook> history = History.empty(new Notes());

    NoteAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteCommand command, Decider decider) {
        note = command.subject(); // its events do not tell
        var accepted = decider.decide(history);
        apply(accepted.event(), accepted.metaData());
    }

    @CommandHandler(commandName = "note-entry")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AboutEntry command, Decider decider) {
        var accepted = decider.decide(history);
        apply(accepted.event(), accepted.metaData());
    }

    @EventSourcingHandler
    void on(NoteEvent event, RecordedLine line, DomainEventMessage<?> message) {
        note = message.getAggregateIdentifier();
        history = line.addedTo(history);
    }

    @EventSourcingHandler
    void on(AboutEntry event, RecordedLine line) {
        history = line.addedTo(history);
    }
}
