package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.eventstore.CommandShell.Asked;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.personal.SealedTexts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * The door in front of Axon's command gateway. A command that has been recorded before is found by the append itself, or looked up
 * when a rule or another writer stands in the way; the common case asks the database nothing extra. What a command says of private
 * persons is sealed here, so that nothing behind the door ever holds it.
 */
final class LedgerDoor implements CommandDoor {
    private static final int TRIES = 6;
    private static final int PAUSE_MILLIS = 4;

    private final Catalog catalog;
    private final StatementJson json;
    private final CommandGateway gateway;
    private final LedgerReader ledger;
    private final CommandBatch batches;
    private final SealedTexts texts;

    LedgerDoor(
            Catalog catalog,
            StatementJson json,
            CommandGateway gateway,
            LedgerReader ledger,
            CommandBatch batches,
            SealedTexts texts) {
        this.catalog = catalog;
        this.json = json;
        this.gateway = gateway;
        this.ledger = ledger;
        this.batches = batches;
        this.texts = texts;
    }

    @Override
    public Receipt execute(CommandEnvelope said) {
        var command = texts.sealed(said);
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
        var answer = new CommandAnswer();
        gateway.send(message(catalog, new Asked(command, fingerprint, look)), answer);
        return switch (answer.recording().outcome().orElseThrow()) {
            case Outcome.Written written -> receipt(command, written.first(), false);
            case Outcome.Found found -> receipt(command, found.first(), false);
            case Outcome.Repeated repeated -> receipt(command, repeated.position(), true);
            case Outcome.Reused reused -> throw new CommandIdReused(reused.command());
            case Outcome.Overtaken overtaken -> throw new IllegalStateException("an overtaken append does not commit");
        };
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
                .map(texts::sealed)
                .map(command -> new Asked(command, Fingerprint.of(command, json), false))
                .toList();
        return trying(look -> batches.execute(look ? looking(asked) : asked));
    }

    private static List<Asked> looking(List<Asked> asked) {
        return asked.stream()
                .map(one -> new Asked(one.command(), one.fingerprint(), true))
                .toList();
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

    static GenericCommandMessage<Asked> message(Catalog catalog, Asked asked) {
        var command = asked.command();
        return new GenericCommandMessage<>(
                new GenericMessage<>(command.id().toString(), asked, Map.of()),
                catalog.commandName(command.command().getClass()));
    }

    static Receipt receipt(CommandEnvelope command, long position, boolean repeated) {
        return new Receipt(command.id(), position, EntryId.of(command.id()), repeated);
    }
}
