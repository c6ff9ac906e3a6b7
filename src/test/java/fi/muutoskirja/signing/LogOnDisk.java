package fi.muutoskirja.signing;

import fi.muutoskirja.auditor.StoredCases;
import fi.muutoskirja.evidence.DurableFiles;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.WrittenLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The log of a ledger that is held in memory, on a disk as a signer leaves it. Before it is signed there is nothing. */
public final class LogOnDisk {
    private final Path data;
    private SignerStanding standing = new SignerStanding.Signing();
    private List<WitnessStanding> asked = List.of();

    public LogOnDisk(Path data) {
        this.data = data;
    }

    /** What outsiders may see of it. */
    public PublicLog open() {
        return new DirectoryLog(new LogDirectory(new DurableFiles(data)), () -> standing, () -> asked);
    }

    /** Signs everything that the ledger holds. */
    public LogOnDisk sign(LedgerInMemory ledger) {
        StoredCases.log(ledger, data.resolve("log"));
        write("policy", TrustPolicy.of(List.of(WrittenLog.KEY.verifier())).toString());
        return this;
    }

    /** What was signed last, cosigned. */
    public LogOnDisk witnessed(TrustPolicy policy, Instant at, SigningKey... witnesses) throws IOException {
        var note = SignedNote.read(Files.readAllBytes(data.resolve("log/checkpoint")));
        var checkpoint = Checkpoint.read(note.text());
        var cosigned = note.with(Stream.of(witnesses)
                .map(witness -> witness.cosign(checkpoint, at.getEpochSecond()))
                .toList());
        write("checkpoint", cosigned.toString());
        write("policy", policy.toString());
        return this;
    }

    public LogOnDisk asked(WitnessStanding... answers) {
        asked = List.of(answers);
        return this;
    }

    public LogOnDisk keys(VerifierKey... newestFirst) {
        write("vkey", Stream.of(newestFirst).map(key -> key + "\n").collect(Collectors.joining()));
        return this;
    }

    public LogOnDisk standing(SignerStanding now) {
        standing = now;
        return this;
    }

    /** Writes a public file as it should never be. */
    public void write(String file, String text) {
        try {
            Files.write(data.resolve("log").resolve(file), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
