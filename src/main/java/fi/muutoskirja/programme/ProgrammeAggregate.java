package fi.muutoskirja.programme;

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

/** A programme as Axon loads and keeps it. What it decides, and how its state is folded, {@link ProgrammeCapability} tells. */
@NullUnmarked // Axon sets the identifier with the first event
public final class ProgrammeAggregate {
    @AggregateIdentifier
    private String programme;

    private History<ProgrammeState> history = History.empty(new ProgrammeCapability());

    ProgrammeAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProgrammeCommand command, Decider decider) {
        var accepted = decider.decide(history);
        apply(accepted.event(), accepted.metaData());
    }

    @CommandHandler(commandName = "programme-entry")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AboutEntry command, Decider decider) {
        var accepted = decider.decide(history);
        apply(accepted.event(), accepted.metaData());
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event, RecordedLine line) {
        programme = event.programme();
        history = line.addedTo(history);
    }

    @EventSourcingHandler
    void on(AboutEntry event, RecordedLine line) {
        history = line.addedTo(history);
    }
}
