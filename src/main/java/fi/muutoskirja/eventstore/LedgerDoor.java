package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.eventstore.CommandBatch.Asked;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.messaging.LedgerMessages;
import fi.muutoskirja.messaging.Recording;
import fi.muutoskirja.messaging.RefusedByRule;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The door in front of Axon's command gateway. A command that has been recorded before is found by the append itself, or looked up
 * when a rule or another writer stands in the way; the common case asks the database nothing extra. What a command says of private
 * persons is sealed here, so that nothing behind the door ever holds it.
 */
final class LedgerDoor implements CommandDoor {
    private static final int TRIES = 6;
    private static final int TRIES_TO_READ = 3;
    private static final int PAUSE_MILLIS = 4;

    private final Catalog catalog;
    private final StatementJson json;
    private final CommandGateway gateway;
    private final StoredLedger ledger;
    private final RecordingCommit commit;
    private final CommandBatch batches;
    private final UnaryOperator<CommandEnvelope> sealing;

    LedgerDoor(
            Catalog catalog,
            StatementJson json,
            CommandSide commands,
            EntryLog log,
            StoredLedger ledger,
            UnaryOperator<CommandEnvelope> sealing) {
        this.catalog = catalog;
        this.json = json;
        this.gateway = commands.gateway();
        this.ledger = ledger;
        this.commit = commands.commit(log, json);
        this.batches = commands.batch(commit);
        this.sealing = sealing;
    }

    @Override
    public Receipt execute(CommandEnvelope said) {
        var command = sealing.apply(said);
        var fingerprint = Fingerprint.of(command, json);
        return trying(look -> {
            try {
                return once(command, fingerprint, look);
            } catch (RefusedByRule refusal) {
                return recordedBefore(command, fingerprint)
                        .orElseThrow(() -> new Refused(List.of(new RefusedCommand(command.id(), refusal.rejection()))));
            } catch (ConcurrencyException overtaken) {
                return recordedBefore(command, fingerprint).orElseThrow(() -> overtaken);
            }
        });
    }

    private Receipt once(CommandEnvelope command, byte[] fingerprint, boolean look) {
        try (var recording = Recording.open(commit::drop)) {
            if (!look && command.command() instanceof LedgerCommand.Opening opening) {
                recording.expectNothingOf(opening.subject());
            }
            try {
                gateway.sendAndWait(LedgerMessages.command(catalog, command));
            } catch (RuntimeException | Error failed) {
                recording.undoTo(0);
                throw failed;
            }
            return switch (commit.write(recording, any -> any == command ? fingerprint : commit.fingerprint(any))) {
                case Outcome.Written written -> receipt(command, written.first(), false);
                case Outcome.Found found -> receipt(command, found.first(), false);
                case Outcome.Repeated repeated -> receipt(command, repeated.position(), true);
                case Outcome.Reused reused -> throw new CommandIdReused(reused.command());
                case Outcome.Overtaken _ -> throw new IllegalStateException("an overtaken recording is not written");
            };
        }
    }

    private Optional<Receipt> recordedBefore(CommandEnvelope command, byte[] fingerprint) {
        return Optional.ofNullable(ledger.receipts(List.of(command.id())).get(command.id()))
                .map(stored -> {
                    if (!stored.isOf(fingerprint)) {
                        throw new CommandIdReused(command.id());
                    }
                    return receipt(command, stored.position(), true);
                });
    }

    @Override
    public List<Receipt> executeAll(List<CommandEnvelope> commands) {
        if (commands.isEmpty()) {
            return List.of();
        }
        var asked = commands.stream()
                .map(sealing)
                .map(command -> new Asked(command, Fingerprint.of(command, json)))
                .toList();
        return trying(look -> batches.execute(asked));
    }

    /** Tries again when others were faster; from the second time on looking before opening. */
    private static <T> T trying(Function<Boolean, T> attempt) {
        for (var tried = 1; ; tried++) {
            try {
                return attempt.apply(tried > 1);
            } catch (ConcurrencyException | LockAcquisitionFailedException overtaken) {
                if (tried == TRIES) {
                    throw new Conflict("Others changed the same at the same time. Please try again.", overtaken);
                }
                pause(tried);
            } catch (DataAccessResourceFailureException away) {
                // The pool of those who read takes a moment to find that the database is back.
                if (tried == TRIES_TO_READ) {
                    throw LedgerUnavailable.nothingWritten(away);
                }
            }
        }
    }

    private static void pause(int tried) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, PAUSE_MILLIS << tried));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    static Receipt receipt(CommandEnvelope command, long position, boolean repeated) {
        return new Receipt(command.id(), position, EntryId.of(command.id()), repeated);
    }
}
