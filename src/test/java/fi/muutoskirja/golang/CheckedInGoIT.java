package fi.muutoskirja.golang;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.Capabilities;
import fi.muutoskirja.auditor.StoredCases;
import fi.muutoskirja.casefile.CaseFileWiring;
import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.note.TlogProof;
import fi.muutoskirja.proof.tree.TiledTree;
import fi.muutoskirja.signing.SignedCases;
import fi.muutoskirja.testing.WrittenLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log of the five cases, checked with the libraries that Go's checksum database is checked with. */
class CheckedInGoIT {
    private static final SigningKey WITNESS =
            new SigningKey("witness.example/w1", new Sha256().of(new byte[0]).bytes());
    private static final int LARGEST_TILE = 8_192;
    private static final List<WrittenLog.Said> ENTRIES = StoredCases.stored(StoredCases.five()).stream()
            .map(entry -> new WrittenLog.Said(
                    entry.subject(),
                    entry.type(),
                    Objects.requireNonNull(entry.payload()),
                    Objects.requireNonNull(entry.metadata())))
            .toList();

    @TempDir
    Path directory;

    private Path log;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        Logcheck.build();
    }

    /** Grown by uneven steps, so that partial tiles are filled up; a checkpoint of each is kept. */
    @BeforeEach
    void write() throws IOException {
        log = Files.createDirectory(directory.resolve("log"));
        var written = new WrittenLog(log);
        Files.write(directory.resolve("older-0"), written.sign().bytes());
        var from = 0;
        for (var to : List.of(1, 100, 256, ENTRIES.size() - 1, ENTRIES.size())) {
            written.append(ENTRIES.subList(from, to));
            Files.write(directory.resolve("older-" + to), written.sign().bytes());
            from = to;
        }
        var note = SignedNote.read(Files.readAllBytes(log.resolve("checkpoint")));
        var cosigned = note.with(List.of(WITNESS.cosign(Checkpoint.read(note.text()), 1_800_000_000)));
        Files.write(log.resolve("checkpoint"), cosigned.bytes());
    }

    private List<String> olderCheckpoints() throws IOException {
        var options = new ArrayList<String>();
        try (var files = Files.list(directory)) {
            files.filter(file -> file.getFileName().toString().startsWith("older-"))
                    .forEach(file -> options.addAll(List.of("-older", file.toString())));
        }
        return options;
    }

    /** As the server gives it for an entry, with the checkpoint of when the log was of this size. */
    private String proof(long index, int size) throws IOException {
        try (var files = LogFiles.at(log.toString())) {
            var tree = new TiledTree(
                    ENTRIES.size(),
                    path -> files.read(path.toString(), LARGEST_TILE).orElseThrow());
            var signed = SignedNote.read(Files.readAllBytes(directory.resolve("older-" + size)));
            var smaller = new TiledTree(
                    size, path -> partOf(files, path.toString(), path.full().toString(), path.width()));
            var proof = new TlogProof(
                    null,
                    index,
                    (size == ENTRIES.size() ? tree : smaller).inclusion(index).path(),
                    signed);
            var file = directory.resolve(index + "-" + size + ".tlog-proof");
            Files.write(file, proof.bytes());
            return file.toString();
        }
    }

    private static byte[] partOf(LogFiles files, String part, String full, int width) {
        var bytes = files.read(part, LARGEST_TILE)
                .or(() -> files.read(full, LARGEST_TILE))
                .orElseThrow();
        return Arrays.copyOf(bytes, 32 * width);
    }

    @Test
    void theLogOfTheFiveCasesHolds() throws Exception {
        var options = new ArrayList<>(olderCheckpoints());
        var last = ENTRIES.size() - 1;
        for (var proof : List.of(
                proof(0, ENTRIES.size()),
                proof(255, ENTRIES.size()),
                proof(last, ENTRIES.size()),
                proof(99, 100),
                proof(7, 256))) {
            options.addAll(List.of("-proof", proof));
        }
        options.addAll(List.of("-witness", WITNESS.cosigner().toString()));
        var said = Logcheck.check(log, options.toArray(String[]::new));
        assertThat(said)
                .isEqualTo(new Logcheck.Said(
                        0,
                        "muutoskirja.example/log: %1$d entries, %1$d payloads and %1$d metadata compared, 1 cosignatures, 6 older checkpoints, 5 proofs"
                                .formatted(ENTRIES.size())));
    }

    @Test
    void theLogThatTheSignerWritesHolds(@TempDir Path data, @TempDir Path kept) throws Exception {
        var entries = SignedCases.sign(data, kept, Capabilities.class, CaseFileWiring.class);
        var options = new ArrayList<String>();
        try (var files = Files.list(kept)) {
            files.forEach(file ->
                    options.addAll(List.of(file.toString().endsWith("proof") ? "-proof" : "-older", file.toString())));
        }
        var said = Logcheck.check(data.resolve("log"), options.toArray(String[]::new));
        assertThat(said.text())
                .endsWith(
                        ": %d entries, 0 payloads and 0 metadata compared, 0 cosignatures, 5 older checkpoints, 5 proofs"
                                .formatted(entries));
        assertThat(said.exit()).isZero();
    }

    @Test
    void withheldPayloadsAreNotMissed() throws Exception {
        var file = log.resolve("payload/000");
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(3, "");
        Files.writeString(file, String.join("\n", lines) + "\n");
        var said = Logcheck.check(log);
        assertThat(said.exit()).isZero();
        assertThat(said.text()).contains(" %d payloads".formatted(ENTRIES.size() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"checkpoint", "tile/0/000", "tile/entries/000", "tile/entries/001", "payload/001", "metadata/000"
            })
    void aTurnedBitIsFound(String file) throws Exception {
        var path = log.resolve(file + (file.endsWith("/001") ? ".p/" + ENTRIES.size() % 256 : ""));
        var bytes = Files.readAllBytes(path);
        bytes[bytes.length / 4] ^= 1;
        Files.write(path, bytes);
        assertThat(Logcheck.check(log).exit()).isOne();
    }

    @Test
    void twoSwappedEntriesAreFound() throws Exception {
        var path = log.resolve("tile/entries/000");
        var bytes = Files.readAllBytes(path);
        var first = 2 + (bytes[0] << 8 | bytes[1] & 0xff);
        var second = 2 + (bytes[first] << 8 | bytes[first + 1] & 0xff);
        var swapped = bytes.clone();
        System.arraycopy(bytes, first, swapped, 0, second);
        System.arraycopy(bytes, 0, swapped, second, first);
        Files.write(path, swapped);
        var said = Logcheck.check(log);
        assertThat(said.exit()).isOne();
        assertThat(said.text()).startsWith("position 1: ");
    }

    @Test
    void aForkIsFound() throws Exception {
        var forked = Files.createDirectory(directory.resolve("forked"));
        var older = new WrittenLog(forked).append(ENTRIES.subList(1, 101)).sign();
        var file = directory.resolve("fork");
        Files.write(file, older.bytes());
        var said = Logcheck.check(log, "-older", file.toString());
        assertThat(said.exit()).isOne();
        assertThat(said.text()).startsWith("the log did not grow from ");
    }

    @Test
    void aProofOfAnotherEntryIsFound() throws Exception {
        var file = Path.of(proof(7, ENTRIES.size()));
        Files.writeString(file, Files.readString(file).replace("\nindex 7\n", "\nindex 6\n"));
        assertThat(Logcheck.check(log, "-proof", file.toString()).exit()).isOne();
    }

    @Test
    void anotherKeyAndAMissingWitnessAreFound() throws Exception {
        var other = new SigningKey(WITNESS.name(), new byte[32]);
        assertThat(Logcheck.check(log, "-witness", other.cosigner().toString()).exit())
                .isOne();
        Files.writeString(
                log.resolve("vkey"),
                WITNESS.verifier() + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(Logcheck.check(log).exit()).isOne();
    }
}
