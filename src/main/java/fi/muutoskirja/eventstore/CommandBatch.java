package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor.Receipt;
import fi.muutoskirja.kernel.CommandDoor.Refused;
import fi.muutoskirja.kernel.CommandDoor.RefusedCommand;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Rejection;
import fi.muutoskirja.messaging.LedgerMessages;
import fi.muutoskirja.messaging.Recording;
import fi.muutoskirja.messaging.RefusedByRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;

/** Many commands in one recording: each sees what those before it led to, and all are written together or none. */
final class CommandBatch {
    private final Catalog catalog;
    private final CommandGateway gateway;
    private final HeldLocks locks;
    private final StoredLedger ledger;
    private final RecordingCommit commit;

    CommandBatch(
            Catalog catalog, CommandGateway gateway, HeldLocks locks, StoredLedger ledger, RecordingCommit commit) {
        this.catalog = catalog;
        this.gateway = gateway;
        this.locks = locks;
        this.ledger = ledger;
        this.commit = commit;
    }

    /** A command as sent, with what tells it from others under the same id. */
    record Asked(CommandEnvelope command, byte[] fingerprint) {}

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
                refused.add(staysAsItWas(
                        command,
                        "has been recorded with other content. To change what it recorded, use correct-entry."));
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
        try (var recording = Recording.open(commit::drop)) {
            var subjects = fresh.values().stream()
                    .map(asked -> asked.command().command().subject())
                    .collect(Collectors.toSet());
            locks.obtainAll(recording, subjects);
            var opened = ledger.opened(subjects);
            subjects.stream().filter(subject -> !opened.contains(subject)).forEach(recording::expectNothingOf);
            for (var asked : fresh.values()) {
                var before = recording.mark();
                try {
                    decide(asked, recording, refused);
                } catch (RefusedByRule refusal) {
                    recording.undoTo(before);
                    refused.add(new RefusedCommand(asked.command().id(), refusal.rejection()));
                }
            }
            if (!refused.isEmpty()) {
                recording.undoTo(0);
                return Map.of();
            }
            var outcome = commit.write(
                    recording,
                    command -> fresh.containsKey(command.id())
                            ? fresh.get(command.id()).fingerprint()
                            : commit.fingerprint(command));
            return positions(recording, outcome);
        }
    }

    private void decide(Asked asked, Recording recording, List<RefusedCommand> refused) {
        var command = asked.command();
        var already = recording.entry(EntryId.of(command.id()));
        if (already.isEmpty()) {
            gateway.sendAndWait(LedgerMessages.command(catalog, command));
        } else if (!Arrays.equals(commit.fingerprint(already.get().command()), asked.fingerprint())) {
            // A file that was exported tells what followed from a decision beside the decision, from which it follows
            // again.
            refused.add(staysAsItWas(command, "follows, with other content, from one before it."));
        }
    }

    private static Map<UUID, Long> positions(Recording recorded, Outcome outcome) {
        var next = switch (outcome) {
            case Outcome.Written written -> written.first();
            case Outcome.Found found -> found.first();
            case Outcome.Repeated _, Outcome.Reused _, Outcome.Overtaken _ -> throw meanwhile();
        };
        var positions = new LinkedHashMap<UUID, Long>();
        for (var entry : recorded.entries()) {
            positions.put(entry.command().id(), next++);
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
                .sorted(Comparator.comparingInt(one -> order.indexOf(one.command())))
                .toList();
    }

    private RefusedCommand staysAsItWas(CommandEnvelope command, String problem) {
        return new RefusedCommand(
                command.id(),
                new Rejection(
                        catalog.commandName(command.command().getClass()),
                        command.command().subject(),
                        List.of(Objection.impossible(
                                "a-recorded-command-stays-as-it-was", "Command " + command.id() + " " + problem))));
    }
}
