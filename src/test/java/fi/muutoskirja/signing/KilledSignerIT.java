package fi.muutoskirja.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fi.muutoskirja.eventstore.notes.Notes;
import fi.muutoskirja.evidence.LedgerRows;
import fi.muutoskirja.evidence.RowOrder;
import fi.muutoskirja.evidence.WritingSteps.Step;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.TiledTree;
import fi.muutoskirja.proof.tree.TreeHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The signer is killed with no warning at any step of its writing while entries arrive, again and again. Whatever it ever signed is the
 * ledger as it was and is, each signature follows from all before it, and the next start goes on where the last one was killed.
 */
final class KilledSignerIT {
    private static final int KILLS = 200;
    private static final int MOST_STEPS = 48;
    /** So that what is left to sign takes fewer steps than that. */
    private static final int MOST_UNSIGNED = 300;

    private static final long SEED = 20_261_122;

    @TempDir
    Path data;

    private SignedLedger signed;
    private Thread recorder;
    private volatile boolean recording = true;
    private final TreeMap<Long, TreeHead> seen = new TreeMap<>();
    private final Map<String, Integer> killedAt = new HashMap<>();

    @BeforeEach
    void beginRecording() {
        signed = new SignedLedger(data);
        recorder = Thread.ofPlatform().start(this::recordUntilTheEnd);
    }

    private void recordUntilTheEnd() {
        try {
            for (var line = 1; recording; line++) {
                signed.ledger().door().execute(Notes.write("note-1", "line " + line));
                do {
                    Thread.sleep(20);
                } while (recording && line > lastSigned() + MOST_UNSIGNED);
            }
        } catch (InterruptedException end) {
            // All is recorded that will be.
        }
    }

    /** As a signer tells that may be at work right now. */
    private long lastSigned() {
        try {
            var signed = data.resolve("log-state/signed");
            return Files.exists(signed)
                    ? Checkpoint.read(
                                    SignedNote.read(Files.readAllBytes(signed)).text())
                            .size()
                    : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @AfterEach
    void close() throws InterruptedException {
        endRecording();
        signed.close();
    }

    private void endRecording() throws InterruptedException {
        recording = false;
        recorder.join();
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noKillLeadsToAWrongSignatureAndEachIsRecoveredFrom() throws Exception {
        var random = new Random(SEED);
        for (var kill = 1; kill <= KILLS; kill++) {
            killedAt.merge(killed(1 + random.nextInt(MOST_STEPS)), 1, Integer::sum);
            mustHold();
        }
        endRecording();
        assertThat(line(started(0))).isEqualTo("done");
        mustHold();

        assertThat(seen.lastKey()).isEqualTo(signed.ledger().ledger().head());
        assertThat(seen.keySet()).hasSizeGreaterThan(KILLS / 4);
        for (var step : Step.values()) {
            for (var what : List.of("tile", "entries", "signed", "checkpoint")) {
                assertThat(killedAt).containsKey(step + " " + what);
            }
        }
    }

    /** At which step of what it was killed. */
    private String killed(int steps) throws IOException, InterruptedException {
        var process = started(steps);
        try {
            var line = line(process);
            assertThat(line).as("where it waits to be killed").matches("[A-Z_]+ log.*");
            var at = line.split(" ", 2);
            var path = at[1];
            return at[0] + " "
                    + (path.contains("/entries/")
                            ? "entries"
                            : path.contains("/tile/") ? "tile" : path.replaceFirst(".*/", ""));
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Process started(int steps) throws IOException {
        var database = (HikariDataSource) signed.ledger().bean(DataSource.class);
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SignerToKill.class.getName(),
                        database.getJdbcUrl(),
                        data.toString(),
                        Integer.toString(steps))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String line(Process process) throws IOException {
        return Objects.requireNonNullElse(process.inputReader().readLine(), "it ended");
    }

    /** Every checkpoint there is verifies, is of the ledger as it is, and follows from every one before it. */
    private void mustHold() throws IOException, SQLException {
        if (Files.notExists(data.resolve("log-key"))) {
            return;
        }
        var keys = Files.exists(data.resolve("log-state/vkeys"))
                ? VerifierKey.readLines(Files.readAllBytes(data.resolve("log-state/vkeys")))
                : List.<VerifierKey>of();
        var ledger = ledger();
        for (var file : List.of("log-state/signed", "log/checkpoint")) {
            if (Files.exists(data.resolve(file))) {
                var note = SignedNote.read(Files.readAllBytes(data.resolve(file)));
                assertThat(keys.isEmpty() || keys.getFirst().signed(note)).isTrue();
                mustFollow(Checkpoint.read(note.text()), ledger);
            }
        }
        var log = signed.log();
        log.published().ifPresent(published -> {
            var head = new TreeHead(published.size(), published.checkpoint().root());
            assertThat(log.headAt(head.size())).as("what lies on disk").isEqualTo(head);
            assertThat(published.size()).isLessThanOrEqualTo(seen.lastKey());
        });
    }

    private void mustFollow(Checkpoint checkpoint, TiledTree ledger) {
        var head = new TreeHead(checkpoint.size(), checkpoint.root());
        assertThat(head).as("what was signed").isEqualTo(ledger.headAt(head.size()));
        assertThat(seen.getOrDefault(head.size(), head)).isEqualTo(head);
        var now = ledger.head();
        ledger.consistencyWith(head.size()).mustLead(head, now);
        seen.put(head.size(), head);
    }

    /** The tree over the leaves that are in the ledger now. */
    private TiledTree ledger() throws SQLException {
        var leaves = new ArrayList<byte[]>();
        var order = new RowOrder();
        try (var connection = signed.ledger().connect()) {
            LedgerRows.between(connection, 1, Long.MAX_VALUE, row -> leaves.add(order.take(row)));
        }
        var step = Grown.fromNothing().with(leaves);
        return new TiledTree(
                leaves.size(), path -> Objects.requireNonNull(step.files().get(path)));
    }
}
