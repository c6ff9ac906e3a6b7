package fi.muutoskirja.eventstore;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells other nodes how far the ledger has come, outside the commits and at most every few milliseconds, so that one message serves
 * many commits. What it fails to tell they find out by looking, twice a second.
 */
final class LedgerAnnouncer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerAnnouncer.class);
    private static final long NANOS_BETWEEN = TimeUnit.MILLISECONDS.toNanos(10);

    private final Connections connections;
    private final AtomicLong committed = new AtomicLong();
    private final Semaphore news = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("ledger-announcer").unstarted(this::run);
    private volatile boolean closed;

    LedgerAnnouncer(Connections connections) {
        this.connections = connections;
        thread.start();
    }

    /** Returns at once. */
    void announce(long position) {
        committed.accumulateAndGet(position, Math::max);
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    private void run() {
        while (!closed) {
            news.acquireUninterruptibly();
            try (var connection = connections.open();
                    var settings = connection.createStatement();
                    var tell = connection.prepareStatement("select pg_notify('ledger', ?)")) {
                connection.setAutoCommit(true);
                // What is told is on disk already: that it was told need not be.
                settings.execute("set synchronous_commit = off");
                tellUntilQuiet(tell);
            } catch (SQLException | RuntimeException broken) {
                if (!closed) {
                    LOG.debug("Not announcing for the moment", broken);
                }
            }
        }
    }

    /** Keeps its connection as long as there is something to tell every second. */
    private void tellUntilQuiet(PreparedStatement tell) throws SQLException {
        do {
            news.drainPermits();
            tell.setString(1, Long.toString(committed.get()));
            tell.execute();
            LockSupport.parkNanos(NANOS_BETWEEN);
        } while (!closed && moreWithinASecond());
    }

    private boolean moreWithinASecond() {
        try {
            return news.tryAcquire(1, TimeUnit.SECONDS);
        } catch (InterruptedException nobodyInterruptsTheAnnouncer) {
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        news.release();
    }
}
