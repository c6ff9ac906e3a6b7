package fi.muutoskirja.witness;

import fi.muutoskirja.evidence.DurableFiles;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.witness.judging.Refusal;
import fi.muutoskirja.witness.judging.Submission;
import fi.muutoskirja.witness.judging.WatchedLogs;
import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** A witness without its server. It is the only one in its directory until it is closed. */
final class Witness implements AutoCloseable {
    private final OnlyOne only;
    private final SigningKey key;
    private final WatchedLogs logs;
    private final Map<String, WatchedLog> byOrigin = new LinkedHashMap<>();
    private final Map<String, WatchedLog> byHash = new LinkedHashMap<>();

    private Witness(
            OnlyOne only,
            String name,
            WatchedLogs logs,
            DurableFiles durable,
            InstantSource clock,
            Consumer<String> tell)
            throws IOException {
        var files = new WitnessFiles(durable);
        this.only = only;
        this.key = WitnessKey.open(durable, name, files.hasEverCosigned());
        this.logs = logs;
        for (var origin : logs.origins()) {
            var log = new WatchedLog(origin, files, key, clock, tell);
            byOrigin.put(origin, log);
            byHash.put(WitnessFiles.hashOf(origin), log);
        }
    }

    /**
     * Opens a directory, which has to be there.
     *
     * @param tell told a sentence of what whoever runs the witness should know
     * @throws CannotWitness when another witness is in it, or its key is not right
     */
    static Witness open(String name, WatchedLogs logs, DurableFiles durable, InstantSource clock, Consumer<String> tell)
            throws IOException {
        var only = OnlyOne.in(durable.root());
        try {
            return new Witness(only, name, logs, durable, clock, tell);
        } catch (IOException | RuntimeException failed) {
            only.close();
            throw failed;
        }
    }

    VerifierKey verifier() {
        return key.cosigner();
    }

    /** A sentence on each log. */
    List<String> standing() {
        return byOrigin.values().stream().map(WatchedLog::standing).toList();
    }

    /** Answers {@code add-checkpoint}. */
    Reply add(byte[] body) {
        return switch (Submission.read(body, logs)) {
            case Refusal refusal -> Reply.of(refusal);
            case Submission submission ->
                Objects.requireNonNull(byOrigin.get(submission.checkpoint().origin()))
                        .add(submission);
        };
    }

    /** Answers a question for what was cosigned last of a log. */
    Reply checkpoint(String originHash) {
        var log = byHash.get(originHash);
        return log == null ? Reply.saying(404, "This witness watches no log of this name.") : log.checkpoint();
    }

    @Override
    public void close() throws IOException {
        only.close();
    }
}
