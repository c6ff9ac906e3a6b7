package fi.muutoskirja.eventstore;

import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.AboutEntry;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.DecidingWithFollowUps;
import fi.muutoskirja.kernel.DecidingWithFollowUps.Conclusion;
import fi.muutoskirja.kernel.DecidingWithFollowUps.Decided;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Rejection;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The one handler of every command: locks the aggregate, takes its history, has the capability decide, and publishes the statement,
 * and those that follow from it, in the unit of work. Histories are immutable, so a refused or rolled back command leaves nothing to clean up; this is why no Axon
 * repository with its cached mutable aggregates stands here.
 */
final class CommandShell {
    private final Catalog catalog;
    private final StatementJson json;
    private final DecidingWithFollowUps deciding;
    private final Histories histories;
    private final EventStore events;
    private final LockFactory locks;

    CommandShell(Catalog catalog, StatementJson json, Histories histories, EventStore events, LockFactory locks) {
        this.catalog = catalog;
        this.json = json;
        this.deciding = new DecidingWithFollowUps(catalog);
        this.histories = histories;
        this.events = events;
        this.locks = locks;
    }

    /** Subscribes every command of the catalog under its public name. */
    List<Registration> subscribe(CommandBus bus) {
        return catalog.commands().keySet().stream()
                .map(name -> bus.subscribe(name, this::handle))
                .toList();
    }

    /** What the command bus carries. */
    record Asked(CommandEnvelope command, byte[] fingerprint, boolean lookBeforeOpening) {}

    /** Locks aggregates for the current unit of work, always in the same order, so that no two of them wait for each other. */
    void lock(UnitOfWork<?> unitOfWork, Collection<String> subjects) {
        var recording = Recording.of(unitOfWork);
        for (var subject : new TreeSet<>(subjects)) {
            if (recording.lock(subject)) {
                var lock = locks.obtainLock(subject);
                unitOfWork.root().onCleanup(done -> lock.release());
            }
        }
    }

    private Recording handle(CommandMessage<?> message) {
        var asked = (Asked) message.getPayload();
        var unitOfWork = CurrentUnitOfWork.get();
        var recording = Recording.of(unitOfWork);
        var already = recording.asked(EntryId.of(asked.command.id()));
        if (already.isPresent()) {
            // A file that was exported tells what followed from a decision beside the decision, from which it follows
            // again.
            return theSame(already.get(), asked, recording);
        }
        var desk = new CommandDesk(
                catalog, histories, recording, asked.lookBeforeOpening, subject -> lock(unitOfWork, List.of(subject)));
        switch (deciding.decide(capabilityOf(asked.command), asked.command, desk)) {
            case Conclusion.Refused refusal -> throw new RefusedByRule(refusal.rejection());
            case Conclusion.Accepted accepted -> {
                for (var decided : accepted.all()) {
                    publish(
                            decided,
                            desk.known(decided.command().command().subject()),
                            fingerprint(decided, asked),
                            recording);
                }
            }
        }
        return recording;
    }

    private Recording theSame(Recording.Asked already, Asked asked, Recording recording) {
        if (!Arrays.equals(already.fingerprint(), asked.fingerprint)) {
            throw refused(
                    asked.command,
                    "a-recorded-command-stays-as-it-was",
                    "Command " + asked.command.id() + " follows, with other content, from one before it.");
        }
        return recording;
    }

    private byte[] fingerprint(Decided decided, Asked asked) {
        return decided.command() == asked.command ? asked.fingerprint : Fingerprint.of(decided.command(), json);
    }

    private void publish(Decided decided, KnownHistory known, byte[] fingerprint, Recording recording) {
        var command = decided.command();
        var entry = EntryId.of(command.id());
        var subject = command.command().subject();
        recording.accept(
                new Recording.Asked(command.id(), command.recorder(), fingerprint),
                subject,
                known.grownTo(decided.after()));
        events.publish(new GenericDomainEventMessage<>(
                subject.substring(0, subject.indexOf('-')),
                subject,
                known.length(),
                decided.statement(),
                MetaData.from(
                        Map.of(EntryCodec.COMMAND, command.id().toString(), EntryCodec.RECORDER, command.recorder())),
                entry.toString(),
                Instant.EPOCH));
    }

    private Capability<?> capabilityOf(CommandEnvelope command) {
        var act = command.command();
        var capability = catalog.capabilityOf(act.subject())
                .orElseThrow(() -> refused(
                        command,
                        "an-id-tells-its-kind",
                        "subject: " + act.subject() + " is not the id of anything this ledger records."));
        if (!isOf(capability, act)) {
            throw refused(
                    command,
                    "an-id-tells-its-kind",
                    "subject: " + act.subject() + " is not of the kind that " + catalog.commandName(act.getClass())
                            + " is about.");
        }
        return capability;
    }

    private static boolean isOf(Capability<?> capability, LedgerCommand act) {
        return switch (act) {
            case CorrectEntry correction ->
                capability.commands().isInstance(correction.corrected())
                        && correction.subject().equals(correction.corrected().subject());
            case AboutEntry _ -> true;
            default -> capability.commands().isInstance(act);
        };
    }

    private RefusedByRule refused(CommandEnvelope command, String rule, String message) {
        return new RefusedByRule(new Rejection(
                catalog.commandName(command.command().getClass()),
                command.command().subject(),
                List.of(Objection.impossible(rule, message))));
    }
}
