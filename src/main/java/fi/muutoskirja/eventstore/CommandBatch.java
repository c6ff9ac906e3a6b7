package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.eventstore.CommandShell.Asked;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor.Receipt;
import fi.muutoskirja.kernel.CommandDoor.Refused;
import fi.muutoskirja.kernel.CommandDoor.RefusedCommand;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Rejection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;

/** Many commands in one root unit of work: each sees what those before it recorded, and all are written together or none. */
final class CommandBatch {
    private final Catalog catalog;
    private final CommandGateway gateway;
    private final CommandShell shell;
    private final LedgerReader ledger;

    CommandBatch(Catalog catalog, CommandGateway gateway, CommandShell shell, LedgerReader ledger) {
        this.catalog = catalog;
        this.gateway = gateway;
        this.shell = shell;
        this.ledger = ledger;
    }

    List<Receipt> execute(List<Asked> all) {
        var commands = all.stream().map(Asked::command).toList();
        var stored = ledger.receipts(commands.stream().map(CommandEnvelope::id).toList());
        var refused = new ArrayList<RefusedCommand>();
        var fresh = new LinkedHashMap<UUID, Asked>();
        for (var asked : all) {
            var command = asked.command();
            var before = stored.get(command.id());
            var first = before == null ? fresh.putIfAbsent(command.id(), asked) : null;
            if (before != null && !before.isOf(asked.fingerprint())
                    || first != null && !Arrays.equals(first.fingerprint(), asked.fingerprint())) {
                refused.add(new RefusedCommand(command.id(), otherContent(command)));
            }
        }
        var positions = fresh.isEmpty() ? Map.<UUID, Long>of() : record(fresh, refused);
        if (!refused.isEmpty()) {
            if (!ledger.receipts(fresh.keySet()).isEmpty()) {
                throw meanwhile(); // which may be why they were refused
            }
            throw new Refused(inOrder(refused, commands));
        }
        return receipts(commands, stored, positions);
    }

    /** The positions of the recorded commands; none of them is recorded when any command was refused. */
    private Map<UUID, Long> record(SequencedMap<UUID, Asked> fresh, List<RefusedCommand> refused) {
        UnitOfWork<CommandMessage<?>> root = DefaultUnitOfWork.startAndGet(
                LedgerDoor.message(catalog, fresh.firstEntry().getValue()));
        try {
            shell.lock(
                    root,
                    fresh.values().stream()
                            .map(asked -> asked.command().command().subject())
                            .toList());
            for (var asked : fresh.values()) {
                var answer = new CommandAnswer();
                gateway.send(LedgerDoor.message(catalog, asked), answer);
                try {
                    answer.recording();
                } catch (RefusedByRule refusal) {
                    refused.add(new RefusedCommand(asked.command().id(), refusal.rejection()));
                }
            }
            if (!refused.isEmpty()) {
                root.rollback();
                return Map.of();
            }
        } catch (RuntimeException | Error failed) {
            root.rollback(failed);
            throw failed;
        }
        root.commit();
        return positions(Recording.of(root));
    }

    private static Map<UUID, Long> positions(Recording recorded) {
        var next = switch (recorded.outcome().orElse(null)) {
            case Outcome.Written written -> written.first();
            case Outcome.Found found -> found.first();
            case Outcome.Repeated _, Outcome.Reused _, Outcome.Overtaken _ -> throw meanwhile();
            case null -> throw meanwhile();
        };
        var positions = new LinkedHashMap<UUID, Long>();
        for (var command : recorded.commands()) {
            positions.put(command, next++);
        }
        return positions;
    }

    private static ConcurrencyException meanwhile() {
        return new ConcurrencyException("The same commands were recorded meanwhile by somebody else.");
    }

    private static List<Receipt> receipts(
            List<CommandEnvelope> commands, Map<UUID, Receipts.Stored> stored, Map<UUID, Long> positions) {
        var answered = new LinkedHashMap<UUID, Boolean>();
        return commands.stream()
                .map(command -> {
                    var before = stored.get(command.id());
                    var repeated = before != null || answered.put(command.id(), true) != null;
                    var position = before != null ? before.position() : positions.getOrDefault(command.id(), 0L);
                    return LedgerDoor.receipt(command, position, repeated);
                })
                .toList();
    }

    private static List<RefusedCommand> inOrder(List<RefusedCommand> refused, List<CommandEnvelope> commands) {
        var order = commands.stream().map(CommandEnvelope::id).toList();
        return refused.stream()
                .sorted(java.util.Comparator.comparingInt(one -> order.indexOf(one.command())))
                .toList();
    }

    private Rejection otherContent(CommandEnvelope command) {
        return new Rejection(
                catalog.commandName(command.command().getClass()),
                command.command().subject(),
                List.of(
                        Objection.impossible(
                                "a-recorded-command-stays-as-it-was",
                                "Command " + command.id()
                                        + " has been recorded with other content. To change what it recorded, use correct-entry.")));
    }
}
