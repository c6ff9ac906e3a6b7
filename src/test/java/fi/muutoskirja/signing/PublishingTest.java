package fi.muutoskirja.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.evidence.DurableFiles;
import fi.muutoskirja.evidence.IntegrityViolation;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.signing.witnesses.PolicyCosigning;
import fi.muutoskirja.witness.WitnessServer;
import fi.muutoskirja.witness.WitnessSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published, together with real witnesses. */
final class PublishingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final int SIZE = 300;

    @TempDir
    Path data;

    private LogDirectory directory;
    private LogKeys keys;

    @BeforeEach
    void signThreeHundredEntries() throws IOException {
        directory = new LogDirectory(new DurableFiles(data));
        keys = signed(directory, LogKeys.open(directory, Optional.of("example.com/log")), "entry");
    }

    private static LogKeys signed(LogDirectory directory, LogKeys keys, String text) throws IOException {
        var leaves = IntStream.range(0, SIZE)
                .mapToObj(index -> (text + " " + index).getBytes(UTF_8))
                .toList();
        var step = Grown.fromNothing().with(leaves);
        for (var file : step.files().entrySet()) {
            directory.write(file.getKey(), file.getValue());
        }
        var head = step.grown().head();
        var checkpoint = new Checkpoint(keys.origin(), head.size(), head.root());
        return keys.having(SignedNote.signed(checkpoint.text(), keys.key()));
    }

    @Test
    void publishesAtOnceAndAddsTheWordOfAWitnessWhenItComes() throws Exception {
        var port = stopped(witness("witness", 0));
        try (var cosigning = PolicyCosigning.of(policy(port))) {
            var publishing = new Publishing(directory, cosigning);
            var log = new DirectoryLog(directory, SignerStanding.Signing::new, cosigning::standing);

            publishing.publish(keys, List.of());

            assertThat(log.published().orElseThrow().note()).isEqualTo(keys.signed());
            assertThat(publishing.awaitsWitnesses()).isTrue();
            var without = log.witnessing().orElseThrow();
            assertThat(without.have()).isZero();
            assertThat(without.need()).isEqualTo("1 of 1");
            assertThat(without.enough()).isFalse();
            assertThat(without.witnesses().getFirst().whyNot()).isPresent();
            assertThat(Files.readString(data.resolve("log/policy")))
                    .isEqualTo("log " + keys.key().verifier() + "\nwitness w1 " + witnessKey() + "\nquorum w1\n");

            try (var up = witness("witness", port)) {
                assertThat(up.address().getPort()).isEqualTo(port);
                var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
                while (publishing.awaitsWitnesses() && System.nanoTime() < end) {
                    Thread.sleep(50);
                    publishing.publish(keys, List.of());
                }
            }
            assertThat(log.witnessing().orElseThrow())
                    .isEqualTo(new Witnessing(
                            1,
                            "1 of 1",
                            true,
                            List.of(new WitnessStanding(
                                    "w1",
                                    log.policy()
                                            .orElseThrow()
                                            .witnesses()
                                            .getFirst()
                                            .key(),
                                    Optional.of(new WitnessStanding.Last(SIZE, NOW)),
                                    Optional.empty()))));
            assertThat(log.published().orElseThrow().note().signatures()).hasSize(2);
        }
    }

    @Test
    void stopsWhenAWitnessHasSeenAnotherLog() throws Exception {
        try (var witness = witness("witness", 0);
                var first = PolicyCosigning.of(policy(witness.address().getPort()));
                var second = PolicyCosigning.of(policy(witness.address().getPort()))) {
            new Publishing(directory, first).publish(keys, List.of());
            var published = Files.readAllBytes(data.resolve("log/checkpoint"));
            var forked = signed(directory, keys, "another entry");

            assertThatThrownBy(() -> new Publishing(directory, second).publish(forked, List.of()))
                    .isInstanceOf(IntegrityViolation.class)
                    .hasMessageContaining("has seen another log of this name");
            assertThat(data.resolve("log/checkpoint")).hasBinaryContent(published);
        }
    }

    @Test
    void stopsWhenThePolicyIsAboutAnotherLog() throws Exception {
        var other = new LogDirectory(new DurableFiles(data.resolve("other")));
        var foreign =
                LogKeys.open(other, Optional.of("example.com/other")).key().verifier();
        try (var cosigning = PolicyCosigning.of(("log " + foreign + "\nquorum none\n").getBytes(UTF_8))) {
            assertThatThrownBy(() -> new Publishing(directory, cosigning).publish(keys, List.of()))
                    .isInstanceOf(IntegrityViolation.class);
        }
    }

    @Test
    void withoutAPolicyNobodyIsAsked() throws Exception {
        var publishing = new Publishing(directory, Cosigning.byNobody());
        publishing.publish(keys, List.of());
        assertThat(publishing.awaitsWitnesses()).isFalse();
        assertThat(new DirectoryLog(directory, SignerStanding.Signing::new, List::of).witnessing())
                .contains(new Witnessing(0, "none", true, List.of()));
    }

    private WitnessServer witness(String name, int port) {
        var logs = List.of(keys.key().verifier().toString());
        var settings = WitnessSettings.of("witness.example/w1", logs, data.resolve(name), "127.0.0.1", port);
        return WitnessServer.start(settings, () -> NOW, line -> {});
    }

    private static int stopped(WitnessServer server) {
        server.close();
        return server.address().getPort();
    }

    private String witnessKey() throws IOException {
        var secret = Files.readString(data.resolve("witness/witness-key")).strip();
        return SigningKey.read(secret).cosigner().toString();
    }

    private byte[] policy(int port) throws IOException {
        return ("witness w1 " + witnessKey() + " http://127.0.0.1:" + port + "\nquorum w1\n").getBytes(UTF_8);
    }
}
