package fi.muutoskirja.decision;

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

/** One handling of one matter as Axon loads and keeps it. What it decides, and how its state is folded, {@link DecisionCapability} tells. */
@NullUnmarked // Axon sets the identifier with the first event
public final class DecisionAggregate {
    @AggregateIdentifier
    private String decision;

    private History<DecisionState> history = History.empty(new DecisionCapability());

    DecisionAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DecisionCommand command, Decider decider) {
        var accepted = decider.decide(history);
        apply(accepted.event(), accepted.metaData());
    }

    @CommandHandler(commandName = "decision-entry")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AboutEntry command, Decider decider) {
        var accepted = decider.decide(history);
        apply(accepted.event(), accepted.metaData());
    }

    @EventSourcingHandler
    void on(DecisionEvent event, RecordedLine line) {
        decision = event.decision();
        history = line.addedTo(history);
    }

    @EventSourcingHandler
    void on(AboutEntry event, RecordedLine line) {
        history = line.addedTo(history);
    }
}
