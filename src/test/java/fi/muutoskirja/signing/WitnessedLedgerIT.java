package fi.muutoskirja.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fi.muutoskirja.LedgerApplication;
import fi.muutoskirja.evidence.DurableFiles;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.TreeHead;
import fi.muutoskirja.source.SourceCommand;
import fi.muutoskirja.testing.PostgresForTests;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.witness.WitnessServer;
import fi.muutoskirja.witness.WitnessSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application with witnesses, over HTTP. */
@Timeout(180)
final class WitnessedLedgerIT {
    @TempDir
    Path directory;

    @Test
    void itsCheckpointsAreCosignedAndAnOldCopyOfItIsNotSignedOver() throws Exception {
        var log = key(directory.resolve("data"));
        var late = witness("late", log, 0);
        late.close();
        var port = late.address().getPort();
        try (var early = witness("early", log, 0)) {
            var policy = directory.resolve("policy");
            Files.writeString(
                    policy,
                    line("early", early.address().getPort()) + line("late", port)
                            + "group enough 2 early late\nquorum enough\n");
            try (var ledger = start("data", policy)) {
                ledger.record("source-one");
                eventually(() -> ledger.witnessing().have() == 1);
                assertThat(ledger.witnessing().enough()).isFalse();
                try (var up = witness("late", log, port)) {
                    assertThat(up.address().getPort()).isEqualTo(port);
                    eventually(() -> ledger.witnessing().enough());
                    ledger.record("source-two");
                    eventually(() -> ledger.size() == 2 && ledger.witnessing().have() == 2);
                }
                var forReaders = ledger.get("policy");
                assertThat(new String(forReaders, UTF_8)).doesNotContain("http");
                assertThat(TrustPolicy.read(forReaders)
                                .judge(SignedNote.read(ledger.get("checkpoint")))
                                .quorumMet())
                        .isTrue();
            }
            beginAgainWithTheSameKey();
            try (var older = start("older", policy)) {
                older.record("source-one");
                eventually(() -> older.standing() instanceof SignerStanding.Stopped stopped
                        && stopped.reason().contains("The witness early has seen another log of this name"));
                assertThat(older.log().published()).isEmpty();
            }
        }
    }

    /** Makes the key of a log before its first start, so that witnesses can be told. */
    private static VerifierKey key(Path data) throws IOException {
        var opened = LogKeys.open(new LogDirectory(new DurableFiles(data)), Optional.of("example.com/ledger"));
        return opened.key().verifier();
    }

    /** As if the ledger, and all that was known of what had been signed, came from a time before the first entry. */
    private void beginAgainWithTheSameKey() throws IOException {
        var secret = Files.readString(directory.resolve("data/log-key"));
        var nothing = new Checkpoint("example.com/ledger", 0, TreeHead.empty().root());
        var signed = SignedNote.signed(nothing.text(), SigningKey.read(secret.strip()));
        var older = new DurableFiles(directory.resolve("older"));
        older.writeForTheOwnerAlone("log-key", secret.getBytes(UTF_8));
        older.write("log-state/signed", signed.bytes());
    }

    private WitnessServer witness(String name, VerifierKey log, int port) {
        var settings = WitnessSettings.of(
                "witness.example/" + name, List.of(log.toString()), directory.resolve(name), "127.0.0.1", port);
        return WitnessServer.start(settings, Clock.systemUTC(), line -> {});
    }

    private String line(String name, int port) throws IOException {
        var secret = Files.readString(directory.resolve(name + "/witness-key")).strip();
        return "witness " + name + " " + SigningKey.read(secret).cosigner() + " http://127.0.0.1:" + port + "/\n";
    }

    private Running start(String data, Path policy) {
        return new Running(new SpringApplicationBuilder(LedgerApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + PostgresForTests.freshDatabase(),
                        "--muutoskirja.data-directory=" + directory.resolve(data),
                        "--muutoskirja.log.policy=" + policy));
    }

    private record Running(ConfigurableApplicationContext context) implements AutoCloseable {
        void record(String source) {
            var act = new SourceCommand.RegisterSource(source, "Testin lähde", null, null, null, null, "fi");
            context.getBean(CommandDoor.class)
                    .execute(Saying.that(act).citing(source, "Testin lähde").command());
        }

        PublicLog log() {
            return context.getBean(PublicLog.class);
        }

        SignerStanding standing() {
            return log().standing();
        }

        long size() {
            return log().published().map(PublishedCheckpoint::size).orElse(0L);
        }

        Witnessing witnessing() {
            return log().witnessing().orElse(new Witnessing(0, "", false, List.of()));
        }

        byte[] get(String file) throws IOException, InterruptedException {
            var address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/log/";
            try (var client = HttpClient.newHttpClient()) {
                return client.send(
                                HttpRequest.newBuilder(URI.create(address + file))
                                        .build(),
                                BodyHandlers.ofByteArray())
                        .body();
            }
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private static void eventually(BooleanSupplier holds) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("It never came to hold");
            }
            Thread.sleep(100);
        }
    }
}
