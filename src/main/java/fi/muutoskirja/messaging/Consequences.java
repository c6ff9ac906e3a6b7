package fi.muutoskirja.messaging;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.FollowUp;
import fi.muutoskirja.kernel.FollowUp.Following;
import fi.muutoskirja.kernel.FollowUp.IfRefused;
import fi.muutoskirja.kernel.FollowUp.Told;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.OtherAggregates;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.Rejection;
import java.util.ArrayDeque;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Dispatches what follows from an event as commands while the event is about to be recorded, so that all is recorded in one commit or not at all. Handlers
 * of events take it as a parameter.
 */
public final class Consequences {
    private final Catalog catalog;
    private final CommandGateway gateway;
    private final OtherAggregates others;
    private final Recording recording;
    private final CommandEnvelope cause;
    private final Told told;

    Consequences(
            Catalog catalog,
            CommandGateway gateway,
            OtherAggregates others,
            Recording recording,
            DomainEventMessage<?> event) {
        this.catalog = catalog;
        this.gateway = gateway;
        this.others = others;
        this.recording = recording;
        this.cause = LedgerMessages.envelope(event);
        var entry = LedgerMessages.entryId(event);
        var change = recording.change(entry);
        this.told = new Told(
                event.getAggregateIdentifier(),
                entry,
                LedgerMessages.statement(event),
                change.before(),
                change.after());
    }

    /** @throws RefusedByRule when something is refused without which the event itself cannot be recorded */
    public void dispatch(FollowUp followUp) {
        for (var following : followUp.from(told, others)) {
            var before = recording.mark();
            try {
                sendOutside(LedgerMessages.command(catalog, command(followUp, following)));
                recording.acceptedConsequenceOf(told.entry());
            } catch (RefusedByRule refusal) {
                recording.undoTo(before);
                var objections = aboutWhatFollows(refusal.rejection());
                if (following.ifRefused() == IfRefused.REFUSE_THE_CAUSE) {
                    throw new RefusedByRule(
                            new Rejection(catalog.commandName(cause.command().getClass()), told.subject(), objections));
                }
                recording.note(
                        told.entry(),
                        objections.stream().map(Objection::asFinding).toList());
            }
        }
    }

    /**
     * Outside the units of work that are under way, so that what follows from it is decided before it has succeeded: Axon leaves the events of a nested
     * unit of work to the end of the outermost one. The recording is the same.
     */
    private void sendOutside(CommandMessage<?> command) {
        var underWay = new ArrayDeque<UnitOfWork<?>>();
        while (CurrentUnitOfWork.isStarted()) {
            var innermost = CurrentUnitOfWork.get();
            underWay.push(innermost);
            CurrentUnitOfWork.clear(innermost);
        }
        try {
            gateway.sendAndWait(command);
        } finally {
            underWay.forEach(CurrentUnitOfWork::set);
        }
    }

    private static List<Objection> aboutWhatFollows(Rejection rejection) {
        return rejection.objections().stream()
                .map(objection -> new Objection(
                        objection.weight(),
                        objection.rule(),
                        objection.section(),
                        "It leads to " + rejection.command() + " in " + rejection.subject() + ", which is refused: "
                                + objection.message()))
                .toList();
    }

    /** The id follows from the cause, so that a command sent again cannot have its consequences twice. */
    private CommandEnvelope command(FollowUp followUp, Following following) {
        if (following.command().subject().equals(told.subject())) {
            throw new IllegalStateException(followUp.name() + " leads back to " + told.subject());
        }
        var around = cause.provenance();
        return new CommandEnvelope(
                EntryId.named(cause.id(), followUp.name() + " " + recording.consequencesOf(told.entry())),
                followUp.name(),
                following.command(),
                new Provenance(following.happened(), around.source(), around.mode(), following.authority(), reform()));
    }

    /** The reform that the statement names, or else the one in whose course its aggregate was begun. */
    private @Nullable String reform() {
        var named = told.statement().provenance().reform();
        var lines = told.after().effective();
        return named != null || lines.isEmpty()
                ? named
                : lines.getFirst().statement().provenance().reform();
    }
}
