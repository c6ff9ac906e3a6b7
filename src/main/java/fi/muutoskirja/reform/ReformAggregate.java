package fi.muutoskirja.reform;

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

/** A reform as Axon loads and keeps it. What it decides, and how its state is folded, {@link ReformCapability} tells. */
@NullUnmarked // Axon sets the identifier with the first event
public final class ReformAggregate {
    @AggregateIdentifier
    private String reform;

    private History<ReformState> history = History.empty(new ReformCapability());

    ReformAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReformCommand command, Decider decider) {
        var accepted = decider.decide(history);
        apply(accepted.event(), accepted.metaData());
    }

    @CommandHandler(commandName = "reform-entry")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AboutEntry command, Decider decider) {
        var accepted = decider.decide(history);
        apply(accepted.event(), accepted.metaData());
    }

    @EventSourcingHandler
    void on(ReformEvent event, RecordedLine line) {
        reform = event.reform();
        history = line.addedTo(history);
    }

    @EventSourcingHandler
    void on(AboutEntry event, RecordedLine line) {
        history = line.addedTo(history);
    }
}
