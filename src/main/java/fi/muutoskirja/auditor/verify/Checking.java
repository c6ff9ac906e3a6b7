package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.SignedNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks whatever it is given the name of. */
public final class Checking {
    private static final byte[] PROOF = "c2sp.org/tlog-proof@".getBytes(StandardCharsets.US_ASCII);

    private final Given given;
    private final Consumer<String> said;

    /** @param said told every step that takes time */
    public Checking(Given given, Consumer<String> said) {
        this.given = given;
        this.said = said;
    }

    /**
     * Checks a bundle, a data directory, an address, or the proof of one entry.
     *
     * @throws NotAccepted when something that was given to check it by is not what it should be
     * @throws fi.muutoskirja.evidence.Unreadable when it is not there or cannot be read
     */
    public VerificationAnswer of(String log, VerificationProgress progress) throws IOException, InterruptedException {
        if (!log.contains("://")) {
            var path = Path.of(log);
            if (isProof(path)) {
                return new EntryProofCheck(given).of(path);
            }
            if (DataDirectory.is(path)) {
                try (var database = DataDirectory.open(path, said)) {
                    return of(path.resolve("log").toString(), new DatabaseRows(database.connection()), progress);
                }
            }
        }
        return of(log, null, progress);
    }

    private VerificationAnswer of(String log, @Nullable StoredRows rows, VerificationProgress progress)
            throws IOException, InterruptedException {
        try (var files = LogFiles.at(log);
                var copy = given.copy() == null ? null : LogFiles.at(given.copy())) {
            var trust = Trust.of(given, files);
            var verification = new Verification(files, trust.policy(), outside(), copy, rows);
            return VerdictInWords.of(verification.run(progress), trust, rows != null);
        }
    }

    private List<OutsideCheckpoint> outside() throws IOException {
        var outside = new ArrayList<OutsideCheckpoint>();
        for (var file : given.checkpoints()) {
            try {
                outside.add(new OutsideCheckpoint(file.toString(), SignedNote.read(Files.readAllBytes(file))));
            } catch (NotAccepted no) {
                throw new NotAccepted(file + ": " + no.sentence(), no);
            }
        }
        return outside;
    }

    private static boolean isProof(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (var file = Files.newInputStream(path)) {
            return Arrays.equals(file.readNBytes(PROOF.length), PROOF);
        }
    }
}
