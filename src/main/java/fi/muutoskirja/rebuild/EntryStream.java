package fi.muutoskirja.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A stretch of the ledger in order: one thread reads from the database while the caller's works on what has been read. */
final class EntryStream {
    private static final int ENTRIES_A_BATCH = 512;
    private static final int BATCHES_AHEAD = 16;
    private static final int POLL_MILLIS = 50;

    private final DataSource database;
    private final EntryReader reader;
    private final BlockingQueue<List<StoredEntry>> read = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private volatile boolean finished;
    private volatile boolean stopped;
    private volatile @Nullable Exception failure;

    private EntryStream(DataSource database, EntryReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** Takes entries in, a batch at a time. */
    interface Taking {
        void take(List<StoredEntry> batch) throws SQLException;
    }

    /**
     * Gives out the entries after one position up to and including another.
     *
     * @param reader reads each of them, on a thread of its own
     */
    static void of(DataSource database, long after, long upTo, EntryReader reader, Taking taking)
            throws SQLException, InterruptedException {
        if (upTo > after) {
            new EntryStream(database, reader).run(after, upTo, taking);
        }
    }

    private void run(long after, long upTo, Taking taking) throws SQLException, InterruptedException {
        var reading = Thread.ofPlatform().name("rebuild-reader").start(() -> read(after, upTo));
        try {
            for (var batch = next(); batch != null; batch = next()) {
                taking.take(batch);
            }
        } finally {
            stopped = true;
            read.clear();
            reading.join();
        }
        if (failure != null) {
            throw new SQLException("The ledger could not be read to its end", failure);
        }
    }

    private @Nullable List<StoredEntry> next() throws InterruptedException {
        while (true) {
            var over = finished;
            var batch = read.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            if (batch != null || over) {
                return batch;
            }
        }
    }

    private void read(long after, long upTo) {
        try (var connection = database.getConnection()) {
            copy(connection, after, upTo);
        } catch (SQLException | RuntimeException failed) {
            failure = failed;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            finished = true;
        }
    }

    private void copy(Connection connection, long after, long upTo) throws SQLException, InterruptedException {
        var copy = "copy (%s where position > %d and position <= %d order by position) to stdout (format binary)"
                .formatted(EntryReader.SELECT, after, upTo);
        var batches = new Batches();
        BinaryCopy.out(connection, copy, (row, from, length) -> batches.add(reader.read(row, from)), () -> stopped);
        batches.handOver();
    }

    private final class Batches {
        private List<StoredEntry> batch = new ArrayList<>(ENTRIES_A_BATCH);

        void add(StoredEntry entry) throws SQLException {
            batch.add(entry);
            if (batch.size() == ENTRIES_A_BATCH) {
                try {
                    handOver();
                } catch (InterruptedException asked) {
                    Thread.currentThread().interrupt();
                    throw new SQLException("Interrupted while reading the ledger", asked);
                }
            }
        }

        void handOver() throws InterruptedException {
            while (!stopped && !read.offer(batch, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                // The folds are slower than the database just now.
            }
            batch = new ArrayList<>(ENTRIES_A_BATCH);
        }
    }
}
