package fi.muutoskirja.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The position of the last committed entry, kept by this node's own writes, by notifications of other nodes, and by a look twice a
 * second in case a notification was lost.
 */
public final class LedgerHead implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerHead.class);
    private static final int LOOK_EVERY_MILLIS = 500;
    private static final String HEAD = "select coalesce(max(position), 0) from ledger.event";

    private final Connections connections;
    private final AtomicLong position = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private final Thread watcher =
            Thread.ofPlatform().daemon().name("ledger-head").unstarted(this::watch);
    private volatile boolean closed;

    LedgerHead(Connections connections) {
        this.connections = connections;
        try (var connection = connections.open()) {
            advanceTo(look(connection));
        } catch (SQLException unreachable) {
            throw LedgerUnavailable.nothingWritten(unreachable);
        }
        watcher.start();
    }

    public long position() {
        return position.get();
    }

    void advanceTo(long committed) {
        var before = position.getAndAccumulate(committed, Math::max);
        if (committed > before) {
            lock.lock();
            try {
                advanced.signalAll();
            } finally {
                lock.unlock();
            }
            listeners.forEach(Runnable::run);
        }
    }

    /** Calls back, on any thread, whenever the head has moved; until the answer is run. */
    Runnable onAdvance(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Waits until the head is past a position; false when the time is up. */
    public boolean awaitAfter(long known, Duration atMost) throws InterruptedException {
        var nanos = atMost.toNanos();
        if (position() > known || nanos <= 0) {
            return position() > known;
        }
        lock.lockInterruptibly();
        try {
            while (position() <= known && nanos > 0) {
                nanos = advanced.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
        return position() > known;
    }

    private void watch() {
        while (!closed) {
            try (var connection = connections.open()) {
                connection.setAutoCommit(true);
                try (var listen = connection.createStatement()) {
                    listen.execute("listen ledger");
                }
                listen(connection);
            } catch (SQLException | RuntimeException broken) {
                if (!closed) {
                    LOG.warn("Not listening to the ledger for the moment: {}", broken.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (!closed) {
            var heard = postgres.getNotifications(LOOK_EVERY_MILLIS);
            if (heard == null || heard.length == 0) {
                advanceTo(look(connection));
            } else {
                advanceTo(Long.parseLong(heard[heard.length - 1].getParameter()));
            }
        }
        try (var unlisten = connection.createStatement()) {
            unlisten.execute("unlisten *");
        }
    }

    private static long look(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(HEAD)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException nobodyInterruptsTheWatcher) {
            LOG.debug("Interrupted while waiting for the database", nobodyInterruptsTheWatcher);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
