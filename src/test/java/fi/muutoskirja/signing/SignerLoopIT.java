package fi.muutoskirja.signing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.eventstore.LedgerHead;
import fi.muutoskirja.evidence.WritingSteps;
import fi.muutoskirja.signing.SignerLoop.Pace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

final class SignerLoopIT {
    private static final Duration SOON = Duration.ofMillis(50);
    private static final Pace QUICK = new Pace(SOON, Duration.ofSeconds(1), Duration.ofHours(1), SOON);

    @TempDir
    Path data;

    private SignedLedger signed;

    @BeforeEach
    void open() {
        signed = new SignedLedger(data);
    }

    @AfterEach
    void close() {
        signed.close();
    }

    private SignerLoop started(WritingSteps steps, Pace pace) {
        var head = signed.ledger().bean(LedgerHead.class);
        var loop = new SignerLoop(signed.signer(steps), signed.ledger()::connect, head::awaitAfter, pace);
        loop.start();
        return loop;
    }

    private boolean isPublished(long size) {
        return signed.log().published().filter(now -> now.size() == size).isPresent();
    }

    @Test
    void itSignsWhatIsRecordedWhileItRuns() throws InterruptedException {
        signed.growTo(10);
        try (var loop = started((step, path) -> {}, QUICK)) {
            eventually(() -> isPublished(10));
            signed.growTo(30);
            eventually(() -> isPublished(30));
            assertThat(loop.standing()).isEqualTo(new SignerStanding.Signing());
            assertThat(new SignerHealth(loop::standing).health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void itStopsAndSaysWhere() throws Exception {
        signed.growTo(10);
        signed.sign();
        signed.tamper("update ledger.event set payload = payload || ' '::bytea where position = 7");
        try (var loop = started((step, path) -> {}, QUICK)) {
            eventually(() -> loop.standing() instanceof SignerStanding.Stopped);
            signed.growTo(11);
            assertThat(loop.standing()).isInstanceOfSatisfying(SignerStanding.Stopped.class, stopped -> {
                assertThat(stopped.position()).contains(7L);
                assertThat(stopped.reason()).contains("position 7");
            });
            var health = new SignerHealth(loop::standing).health();
            assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
            assertThat(health.getDetails()).containsEntry("position", 7L);
        }
        assertThat(isPublished(10)).isTrue();
    }

    @Test
    void itFindsWhatWasChangedSinceWhenItComparesAgain() throws Exception {
        signed.growTo(10);
        try (var loop = started((step, path) -> {}, new Pace(SOON, SOON, Duration.ofMillis(200), SOON))) {
            eventually(() -> isPublished(10));
            signed.tamper("update ledger.event set payload = payload || ' '::bytea where position = 7");
            eventually(() -> loop.standing() instanceof SignerStanding.Stopped);
        }
    }

    @Test
    void itTriesAgainWhenTheDiskFails() throws InterruptedException {
        var full = new AtomicBoolean(true);
        signed.growTo(10);
        WritingSteps failing = (step, path) -> {
            if (full.get() && path.startsWith("log/tile")) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
        };
        try (var loop = started(failing, QUICK)) {
            eventually(() -> loop.standing() instanceof SignerStanding.Waiting waiting
                    && waiting.reason().contains("No space left on device"));
            assertThat(signed.log().published()).isEmpty();
            full.set(false);
            eventually(() -> isPublished(10));
        }
    }

    @Test
    void itGoesOnWhenTheDatabaseIsBack() throws Exception {
        signed.growTo(10);
        try (var loop = started((step, path) -> {}, QUICK)) {
            eventually(() -> isPublished(10));
            signed.ledger().allowConnections(false);
            eventually(() -> loop.standing() instanceof SignerStanding.Waiting);
            signed.ledger().allowConnections(true);
            eventually(() -> loop.standing() instanceof SignerStanding.Signing);
        }
    }

    @Test
    void anotherNodeTakesOverWhenTheOneThatSignsIsGone() throws InterruptedException {
        signed.growTo(10);
        var first = started((step, path) -> {}, QUICK);
        eventually(() -> isPublished(10));
        try (var second = started((step, path) -> {}, QUICK)) {
            eventually(() -> second.standing() instanceof SignerStanding.Elsewhere);
            first.close();
            eventually(() -> second.standing() instanceof SignerStanding.Signing);
            signed.growTo(12);
            eventually(() -> isPublished(12));
        }
    }

    private static void eventually(BooleanSupplier holds) throws InterruptedException {
        for (var tries = 0; !holds.getAsBoolean(); tries++) {
            assertThat(tries).as("tries within twenty seconds").isLessThan(1_000);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
