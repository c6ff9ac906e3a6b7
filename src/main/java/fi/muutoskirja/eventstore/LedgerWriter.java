package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.eventstore.AppendQueue.Waiting;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The node's one writer: appends of concurrent callers queue up and share a commit, while a caller who meets nobody writes in its own
 * thread. Returns only what is on disk.
 */
final class LedgerWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerWriter.class);
    private static final long RESOLVING_NANOS = 4_000_000_000L;
    private static final long PAUSE_NANOS = 300_000_000;

    private final Connections connections;
    private final LedgerHead head;
    private final LedgerAnnouncer announcer;
    private final AppendQueue queue;
    private final Acknowledging acknowledging = new Acknowledging();
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantReadWriteLock closing = new ReentrantReadWriteLock();
    private final Thread thread = Thread.ofPlatform().name("ledger-writer").unstarted(this::run);
    private boolean closed;
    private @Nullable AppendingConnection connection;

    LedgerWriter(Connections connections, LedgerHead head) {
        this.connections = connections;
        this.head = head;
        this.announcer = new LedgerAnnouncer(connections);
        this.queue = new AppendQueue(thread);
        thread.start();
    }

    /**
     * Writes an append and waits until it is on disk.
     *
     * @throws LedgerUnavailable when the database fails, or the ledger is closed
     */
    Outcome append(Append append) {
        var waiting = new Waiting(append);
        if (queued(waiting)) {
            return outcome(waiting);
        }
        try {
            write(List.of(waiting));
        } finally {
            writing.unlock();
        }
        return outcome(waiting);
    }

    /** Leaves the append to the writer's thread; or, when nobody is writing, answers false and has the lock for writing. */
    private boolean queued(Waiting waiting) {
        closing.readLock().lock();
        try {
            if (closed) {
                throw LedgerUnavailable.closed();
            }
            // An interrupted virtual thread would take the connection with it.
            if (!queue.hasFresh() && !Thread.currentThread().isVirtual() && writing.tryLock()) {
                return false;
            }
            queue.add(waiting);
            return true;
        } finally {
            closing.readLock().unlock();
        }
    }

    private static Outcome outcome(Waiting waiting) {
        try {
            return waiting.outcome().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof LedgerUnavailable unavailable) {
                throw unavailable;
            }
            throw failed;
        }
    }

    /** Finishes what is queued, and takes nothing more. */
    @Override
    public void close() {
        closing.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                queue.add(Waiting.CLOSE);
            }
        } finally {
            closing.writeLock().unlock();
        }
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException asked) {
                interrupted = true;
            }
        }
        acknowledging.close();
        announcer.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var last = false;
        while (!last) {
            queue.awaitFirst();
            writing.lock();
            try {
                do {
                    var batch = queue.nextBatch();
                    last |= batch.remove(Waiting.CLOSE);
                    if (!batch.isEmpty()) {
                        write(batch);
                        queue.awaitCompany(batch.size());
                    }
                } while (!queue.isEmpty());
                if (last && connection != null) {
                    connection.close();
                }
            } finally {
                writing.unlock();
            }
        }
    }

    private void write(List<Waiting> batch) {
        try {
            if (connection == null) {
                connection = AppendingConnection.open(connections);
            }
        } catch (SQLException | RuntimeException unreachable) {
            LOG.error("The ledger's database is not available", unreachable);
            fail(batch, LedgerUnavailable.nothingWritten(unreachable));
            return;
        }
        try {
            complete(batch, connection.append(appends(batch)));
        } catch (SQLException | RuntimeException failed) {
            afterFailure(connection, batch, failed);
        }
    }

    private void afterFailure(AppendingConnection failing, List<Waiting> batch, Exception failure) {
        if (!failing.isUsable()) {
            failing.close();
            connection = null;
            resolve(failing.backend(), batch, failure);
        } else if (batch.size() > 1) {
            // The server refused the whole batch and rolled it back: only the append at fault shall fail.
            batch.forEach(waiting -> write(List.of(waiting)));
        } else if (failure instanceof SQLException refused && "23505".equals(refused.getSQLState())) {
            complete(batch, List.of(new Outcome.Overtaken()));
        } else {
            LOG.error("The ledger's database refused an append", failure);
            fail(batch, LedgerUnavailable.nothingWritten(failure));
        }
    }

    /** The connection broke, perhaps in the commit: the receipts tell what was written. */
    private void resolve(AppendingConnection.Backend broken, List<Waiting> batch, Exception failure) {
        LOG.warn(
                "The connection broke while {} appends were written ({}); looking up what became of them",
                batch.size(),
                failure.getMessage());
        var end = System.nanoTime() + RESOLVING_NANOS;
        while (true) {
            try {
                connection = AppendingConnection.open(connections);
                settle(batch, connection.resolve(appends(batch), broken), failure);
                return;
            } catch (SQLException | RuntimeException unreachable) {
                if (System.nanoTime() > end) {
                    LOG.error("The database is not available; {} appends are in doubt", batch.size(), unreachable);
                    fail(batch, LedgerUnavailable.outcomeUnknown(failure));
                    return;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void settle(List<Waiting> batch, List<@Nullable Outcome> outcomes, Exception failure) {
        for (var i = 0; i < outcomes.size(); i++) {
            var outcome = outcomes.get(i);
            if (outcome == null) {
                fail(List.of(batch.get(i)), LedgerUnavailable.nothingWritten(failure));
            } else {
                complete(List.of(batch.get(i)), List.of(outcome));
            }
        }
    }

    private void complete(List<Waiting> batch, List<Outcome> outcomes) {
        var last = 0L;
        for (var i = 0; i < outcomes.size(); i++) {
            var more = batch.get(i).append().lines().size() - 1;
            last = switch (outcomes.get(i)) {
                case Outcome.Written written -> Math.max(last, written.first() + more);
                case Outcome.Found found -> Math.max(last, found.first() + more);
                case Outcome.Repeated repeated -> Math.max(last, repeated.position());
                case Outcome.Reused _, Outcome.Overtaken _ -> last;
            };
        }
        if (last > 0) {
            head.advanceTo(last);
            announcer.announce(last);
        }
        if (batch.size() == 1 || !queue.hasFresh()) {
            answer(batch, outcomes);
        } else {
            acknowledging.later(() -> answer(batch, outcomes));
        }
    }

    private static void answer(List<Waiting> batch, List<Outcome> outcomes) {
        for (var i = 0; i < outcomes.size(); i++) {
            batch.get(i).outcome().complete(outcomes.get(i));
        }
    }

    private static void fail(List<Waiting> batch, LedgerUnavailable failure) {
        batch.forEach(waiting -> waiting.outcome().completeExceptionally(failure));
    }

    private static List<Append> appends(List<Waiting> batch) {
        return batch.stream().map(Waiting::append).toList();
    }
}
