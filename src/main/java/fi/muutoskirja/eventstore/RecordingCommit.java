package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.messaging.Recording;
import java.util.function.Function;
import org.axonframework.modelling.command.ConcurrencyException;

/** Writes what was gathered, while its aggregates are still locked, and keeps or drops what is remembered of them. */
final class RecordingCommit {
    private final EntryLog log;
    private final Histories histories;
    private final AggregateCache aggregates;
    private final StatementJson json;

    RecordingCommit(EntryLog log, Histories histories, AggregateCache aggregates, StatementJson json) {
        this.log = log;
        this.histories = histories;
        this.aggregates = aggregates;
        this.json = json;
    }

    /**
     * @param fingerprints of the commands that were sent; of those that followed they are made here
     * @throws ConcurrencyException when others have recorded about the same meanwhile; nothing is written
     */
    Outcome write(Recording recording, Function<CommandEnvelope, byte[]> fingerprints) {
        var entries = recording.entries();
        Outcome outcome = null;
        try {
            outcome = log.append(
                    entries,
                    entries.stream()
                            .map(entry -> fingerprints.apply(entry.command()))
                            .toList());
        } finally {
            if (outcome instanceof Outcome.Written written) {
                keep(recording, written.first() + entries.size() - 1);
            } else {
                recording.subjects().forEach(this::drop);
            }
        }
        if (outcome instanceof Outcome.Overtaken) {
            throw new ConcurrencyException("Others have recorded about " + String.join(", ", recording.subjects()));
        }
        return outcome;
    }

    byte[] fingerprint(CommandEnvelope command) {
        return Fingerprint.of(command, json);
    }

    private void keep(Recording recording, long position) {
        for (var subject : recording.subjects()) {
            if (recording.isNoted(subject)) {
                drop(subject);
            } else {
                recording
                        .staged(subject)
                        .ifPresent(staged -> histories.committed(
                                subject, new KnownHistory(staged.history(), staged.length(), position)));
            }
        }
    }

    void drop(String subject) {
        histories.forget(subject);
        aggregates.drop(subject);
    }
}
