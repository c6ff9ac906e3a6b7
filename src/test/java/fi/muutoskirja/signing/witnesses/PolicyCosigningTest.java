package fi.muutoskirja.signing.witnesses;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.tuple;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.Judgement;
import fi.muutoskirja.proof.note.NoteSignature;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.signing.SeenOtherwise;
import fi.muutoskirja.signing.WitnessStanding;
import fi.muutoskirja.witness.TestLog;
import fi.muutoskirja.witness.WitnessServer;
import fi.muutoskirja.witness.WitnessSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PolicyCosigningTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PolicyCosigning.Pace PACE =
            new PolicyCosigning.Pace(Duration.ofSeconds(3), Duration.ofMillis(500), Duration.ofMillis(20));

    @TempDir
    Path directory;

    private final TestLog log = TestLog.of("example.com/log").grow(300);
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (var one : open.reversed()) {
            one.close();
        }
    }

    @Test
    void addsTheWordOfEveryWitness() {
        var cosigning = asking(2, witness("w1"), witness("w2"), witness("w3"));
        var judged = judged(cosigning, cosigned(cosigning, log));
        assertThat(judged.quorumMet()).isTrue();
        assertThat(judged.have()).isEqualTo(3);
        assertThat(judged.need()).isEqualTo("2 of 3");
        assertThat(cosigning.standing())
                .extracting(WitnessStanding::name, WitnessStanding::last, WitnessStanding::whyNot)
                .containsExactly(standing("w1"), standing("w2"), standing("w3"));
    }

    private static Tuple standing(String name) {
        return tuple(name, Optional.of(new WitnessStanding.Last(300, NOW)), Optional.empty());
    }

    @Test
    void provesToEachWitnessWhatItDoesNotKnow() {
        var first = witness("w1");
        var cosigning = asking(1, first);
        var small = TestLog.of("example.com/log").grow(7);
        assertThat(judged(cosigning, cosigned(cosigning, small)).have()).isOne();
        assertThat(judged(cosigning, cosigned(cosigning, small.grow(80))).have())
                .isOne();
        var another = asking(2, first, witness("w2"));
        assertThat(judged(another, cosigned(another, log)).have()).isEqualTo(2);
    }

    @Test
    void doesNotWaitForOneThatIsDownAndAddsItsWordWhenItIsUp() {
        var down = witness("w3");
        var port = down.address().getPort();
        down.close();
        var cosigning = asking(2, witness("w1"), witness("w2"), down);

        var judged = judged(cosigning, cosigned(cosigning, log));

        assertThat(judged.have()).isEqualTo(2);
        assertThat(judged.quorumMet()).isTrue();
        assertThat(cosigning.standing().getLast().whyNot())
                .hasValueSatisfying(why -> assertThat(why).startsWith("It cannot be asked"));
        witness("w3", port);
        eventually(() -> judged(cosigning, cosigned(cosigning, log)).have() == 3);
        assertThat(cosigning.standing().getLast().whyNot()).isEmpty();
    }

    @Test
    void waitsOnceForOneThatDoesNotAnswer() throws IOException {
        var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        open.add(silent);
        var key = TestLog.key("witness.example/silent", 9).cosigner();
        var policy = "witness silent " + key + " http://127.0.0.1:" + silent.getLocalPort() + "/\n"
                + line(witness("w1")) + "group both all silent w1\nquorum both\n";
        var patience = Duration.ofMillis(800);
        var cosigning = asking(policy, new PolicyCosigning.Pace(patience, Duration.ZERO, Duration.ofSeconds(60)));
        var small = TestLog.of("example.com/log").grow(7);

        var began = System.nanoTime();
        assertThat(judged(cosigning, cosigned(cosigning, small)).quorumMet()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(patience);
        eventually(() -> cosigning.standing().getFirst().whyNot().isPresent());

        began = System.nanoTime();
        assertThat(judged(cosigning, cosigned(cosigning, small.grow(1))).have()).isOne();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(patience);
    }

    @Test
    void doesNotWaitLongOnceThereAreEnough() throws IOException {
        var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        open.add(silent);
        var key = TestLog.key("witness.example/silent", 9).cosigner();
        var policy = "witness silent " + key + " http://127.0.0.1:" + silent.getLocalPort() + "/\n"
                + line(witness("w1")) + "group one any silent w1\nquorum one\n";
        var cosigning =
                asking(policy, new PolicyCosigning.Pace(Duration.ofSeconds(60), Duration.ZERO, Duration.ofSeconds(60)));
        var began = System.nanoTime();
        assertThat(judged(cosigning, cosigned(cosigning, log)).quorumMet()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void asksNobodyWhoseWordIsThere() {
        var witness = witness("w1");
        var first = asking(1, witness);
        var published = cosigned(first, log);
        witness.close();
        var second = asking(1, witness);
        assertThat(second.cosigned(published, log::since)).isEqualTo(published);
        assertThat(second.standing().getFirst().last()).contains(new WitnessStanding.Last(300, NOW));
        assertThat(second.standing().getFirst().whyNot()).isEmpty();
    }

    @Test
    void asksAgainWhereTheWordThatIsThereDoesNotHold() {
        var cosigning = asking(1, witness("w1"));
        var wrong = TestLog.key("somebody.example", 3).cosign(log.headAt(7), 5).signature();
        var key = policyOf(cosigning).witnesses().getFirst().key();
        var spoilt = log.checkpoint().with(List.of(new NoteSignature(key.name(), key.keyId(), wrong)));
        assertThat(judged(cosigning, cosigning.cosigned(spoilt, log::since)).have())
                .isOne();
    }

    @Test
    void tellsOfAWitnessThatHasSeenAnotherLog() {
        var witness = witness("w1");
        cosigned(asking(1, witness), log);
        for (var other : List.of(log.forkedAt(100), log.forkedAt(100).grow(20))) {
            var cosigning = asking(1, witness);
            assertThatThrownBy(() -> cosigned(cosigning, other))
                    .isInstanceOf(SeenOtherwise.class)
                    .hasMessageStartingWith("The witness w1 has seen another log of this name");
            assertThatThrownBy(() -> cosigned(cosigning, log)).isInstanceOf(SeenOtherwise.class);
        }
    }

    @Test
    void tellsOfAWitnessThatHasSeenMoreThanThereIs() {
        var witness = witness("w1");
        cosigned(asking(1, witness), log);
        var cosigning = asking(1, witness);
        assertThatThrownBy(
                        () -> cosigned(cosigning, TestLog.of("example.com/log").grow(299)))
                .isInstanceOf(SeenOtherwise.class)
                .hasMessageContaining("seen one of 300 entries, and there are 299");
    }

    @Test
    void aProofThatCannotBeMadeIsNoFork() {
        var witness = witness("w1");
        cosigned(asking(1, witness), TestLog.of("example.com/log").grow(7));
        var cosigning = asking(1, witness);
        var note = cosigning.cosigned(log.checkpoint(), size -> {
            if (size > 0) {
                throw new NotAccepted("The tile is missing.");
            }
            return log.since(size);
        });
        assertThat(note).isEqualTo(log.checkpoint());
        assertThat(cosigning.standing().getFirst().whyNot())
                .hasValueSatisfying(why -> assertThat(why).contains("The tile is missing."));
    }

    @Test
    void tellsOutsidersWhomToBelieveAndNotWhereTheyAre() {
        var keys = List.of("a", "b", "c", "d").stream()
                .map(name ->
                        TestLog.key("witness.example/" + name, name.charAt(0)).cosigner())
                .toList();
        var file = """
                # whom we ask
                witness a %s https://a.example/
                witness b %s https://b.example/w
                witness c %s
                witness d %s
                group ab any a b
                group abc all ab c
                quorum abc
                """.formatted(keys.toArray());
        var next = TestLog.key("example.com/log", 2).verifier();
        try (var cosigning = PolicyCosigning.of(file.getBytes(UTF_8))) {
            assertThat(cosigning.policy(List.of(next, log.verifier())).toString())
                    .isEqualTo("""
                            log %s
                            log %s
                            witness a %s
                            witness b %s
                            witness c %s
                            witness d %s
                            group ab 1 a b
                            group abc 2 ab c
                            quorum abc
                            """.formatted(next, log.verifier(), keys.get(0), keys.get(1), keys.get(2), keys.get(3)));
            assertThat(cosigning.standing().getLast().whyNot())
                    .hasValueSatisfying(why -> assertThat(why).contains("does not say its address"));
        }
    }

    @Test
    void aPolicyOfAnotherLogIsNotOurs() {
        var other = TestLog.of("example.com/other").verifier();
        try (var cosigning = PolicyCosigning.of(("log " + other + "\nquorum none\n").getBytes(UTF_8))) {
            assertThatThrownBy(() -> cosigning.policy(List.of(log.verifier())))
                    .isInstanceOf(NotAccepted.class)
                    .hasMessageContaining("another log");
        }
    }

    @Test
    void anAddressThatCannotBeAskedIsToldAtOnce() {
        var key = TestLog.key("witness.example/w", 3).cosigner();
        for (var address :
                List.of("ftp://a.example", "a.example", "https://", "http://a/?b", "http://u@a/", "http://[")) {
            var policy = ("witness w " + key + " " + address + "\nquorum w\n").getBytes(UTF_8);
            assertThatThrownBy(() -> PolicyCosigning.of(policy)).as(address).isInstanceOf(NotAccepted.class);
        }
    }

    private WitnessServer witness(String name) {
        return witness(name, 0);
    }

    private WitnessServer witness(String name, int port) {
        var settings = WitnessSettings.of(
                "witness.example/" + name,
                List.of(log.verifier().toString()),
                directory.resolve(name),
                "127.0.0.1",
                port);
        var server = WitnessServer.start(settings, () -> NOW, line -> {});
        open.add(server);
        return server;
    }

    private static String line(WitnessServer server) {
        var key = VerifierKey.read(server.greeting().get(1).replace("Its verifier key: ", ""));
        return "witness " + key.name().replace("witness.example/", "") + " " + key + " " + server.address() + "\n";
    }

    private PolicyCosigning asking(int least, WitnessServer... servers) {
        var lines = List.of(servers).stream().map(PolicyCosigningTest::line).toList();
        var names = lines.stream().map(line -> line.split(" ")[1]).collect(Collectors.joining(" "));
        return asking(String.join("", lines) + "group enough " + least + " " + names + "\nquorum enough\n", PACE);
    }

    private PolicyCosigning asking(String policy, PolicyCosigning.Pace pace) {
        var cosigning = new PolicyCosigning(TrustPolicy.read(policy.getBytes(UTF_8)), pace);
        open.add(cosigning);
        return cosigning;
    }

    private static SignedNote cosigned(PolicyCosigning cosigning, TestLog log) {
        return cosigning.cosigned(log.checkpoint(), log::since);
    }

    private TrustPolicy policyOf(PolicyCosigning cosigning) {
        return cosigning.policy(List.of(log.verifier()));
    }

    private Judgement judged(PolicyCosigning cosigning, SignedNote note) {
        return policyOf(cosigning).judge(note);
    }

    private static void eventually(BooleanSupplier holds) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("It never came to hold");
            }
            Thread.yield();
        }
    }
}
