package fi.muutoskirja.source;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fi.muutoskirja.kernel.AboutEntry;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.messaging.Decider;
import fi.muutoskirja.messaging.RecordedLine;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;

/** A source document as Axon loads and keeps it. What it decides, and how its state is folded, {@link SourceCapability} tells. */
@NullUnmarked // Axon sets the identifier with the first event
public final class SourceAggregate {
    @AggregateIdentifier
    private String document;

    private History<SourceState> history = History.empty(new SourceCapability());

    SourceAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SourceCommand command, Decider decider) {
        var accepted = decider.decide(history);
        apply(accepted.event(), accepted.metaData());
    }

    @CommandHandler(commandName = "source-entry")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AboutEntry command, Decider decider) {
        var accepted = decider.decide(history);
        apply(accepted.event(), accepted.metaData());
    }

    @EventSourcingHandler
    void on(SourceEvent event, RecordedLine line) {
        document = event.document();
        history = line.addedTo(history);
    }

    @EventSourcingHandler
    void on(AboutEntry event, RecordedLine line) {
        history = line.addedTo(history);
    }
}
