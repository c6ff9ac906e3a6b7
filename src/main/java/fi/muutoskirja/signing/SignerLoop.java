package fi.muutoskirja.signing;

import fi.muutoskirja.evidence.IntegrityViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the signer at work on a thread of its own: when entries come, and whenever it is time to compare the whole ledger again. */
final class SignerLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SignerLoop.class);

    private final Signer signer;
    private final SigningLease.Opening database;
    private final Wake wake;
    private final Pace pace;
    private final Thread thread = Thread.ofPlatform().name("signer").daemon().unstarted(this::run);
    private volatile SignerStanding standing = new SignerStanding.Checking();
    private volatile boolean closed;

    SignerLoop(Signer signer, SigningLease.Opening database, Wake wake, Pace pace) {
        this.signer = signer;
        this.database = database;
        this.wake = wake;
        this.pace = pace;
    }

    /** Tells when the ledger grows. */
    @FunctionalInterface
    interface Wake {
        /** Waits until the ledger has more entries than are known, for so long at most. */
        void awaitAfter(long known, Duration atMost) throws InterruptedException;
    }

    /**
     * How often it does what.
     *
     * @param betweenRounds the least time between two signatures
     * @param idle the longest time between two looks at the ledger
     * @param recheck how long after comparing the whole ledger it does so again
     * @param retry how long it waits after something failed
     */
    record Pace(Duration betweenRounds, Duration idle, Duration recheck, Duration retry) {
        static Pace rechecking(Duration recheck) {
            return new Pace(Duration.ofSeconds(1), Duration.ofMinutes(1), recheck, Duration.ofSeconds(5));
        }
    }

    void start() {
        thread.start();
    }

    SignerStanding standing() {
        return standing;
    }

    private void run() {
        while (!closed) {
            try {
                takeTurn();
            } catch (IntegrityViolation misfit) {
                stop(misfit);
                return;
            } catch (SQLException failed) {
                await("The database does not answer the signer: " + failed.getMessage());
            } catch (IOException | UncheckedIOException failed) {
                await("The log cannot be written or read: " + failed.getMessage());
            } catch (RuntimeException failed) {
                if (!closed) {
                    LOG.error("The signer failed, and tries again", failed);
                }
                await("The signer failed: " + failed.getMessage());
            } catch (InterruptedException asked) {
                return;
            }
        }
    }

    private void stop(IntegrityViolation misfit) {
        var position = misfit.position() > 0 ? Optional.of(misfit.position()) : Optional.<Long>empty();
        standing = new SignerStanding.Stopped(position, misfit.sentence());
        LOG.error(
                "Nothing is signed any more{}: {}",
                position.map(first -> ", from position " + first + " on").orElse(""),
                misfit.sentence());
    }

    /** What may pass is told once, not at every try. */
    private void await(String reason) {
        var line = reason.lines().findFirst().orElse(reason);
        if (!closed && !new SignerStanding.Waiting(line).equals(standing)) {
            LOG.warn("Nothing is signed for the moment. {}", line);
        }
        standing = new SignerStanding.Waiting(line);
        try {
            Thread.sleep(pace.retry);
        } catch (InterruptedException asked) {
            closed = true;
        }
    }

    private void takeTurn() throws SQLException, IOException, InterruptedException {
        var taken = SigningLease.take(database);
        if (taken.isEmpty()) {
            if (!(standing instanceof SignerStanding.Elsewhere)) {
                LOG.info("Another node signs the ledger; this one serves what is on its disk");
            }
            standing = new SignerStanding.Elsewhere();
            Thread.sleep(pace.retry);
            return;
        }
        try (var turn = taken.get()) {
            while (!closed) {
                check(turn);
                signUntilRecheck(turn);
            }
        }
    }

    private void check(SigningLease turn) throws SQLException, IOException {
        if (!(standing instanceof SignerStanding.Signing)) {
            standing = new SignerStanding.Checking();
        }
        signer.check(turn.connection(), turn);
    }

    private void signUntilRecheck(SigningLease turn) throws SQLException, InterruptedException {
        var recheck = System.nanoTime() + pace.recheck.toNanos();
        while (!closed && !signer.isUnchecked() && System.nanoTime() < recheck) {
            var began = System.nanoTime();
            try {
                signer.round(turn.connection(), turn);
                standing = new SignerStanding.Signing();
            } catch (IOException | UncheckedIOException failed) {
                await("The log cannot be written or read: " + failed.getMessage());
                continue;
            }
            var left = pace.betweenRounds.toNanos() - (System.nanoTime() - began);
            if (left > 0) {
                Thread.sleep(Duration.ofNanos(left));
            }
            var idle = signer.awaitsWitnesses() ? least(pace.retry, pace.idle) : pace.idle;
            wake.awaitAfter(signer.size(), least(idle, Duration.ofNanos(recheck - System.nanoTime())));
        }
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Ends it in the middle of whatever it does, which is as good as anywhere. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
