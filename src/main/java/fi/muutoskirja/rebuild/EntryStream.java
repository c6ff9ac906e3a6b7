package fi.muutoskirja.rebuild;

import fi.muutoskirja.evidence.BinaryCopy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the ledger in order. One thread reads from the database, and each taker works on what has been read, at its own pace: the
 * first on the caller's thread, the others on threads of their own.
 */
final class EntryStream {
    private static final int ENTRIES_A_BATCH = 512;
    private static final int BATCHES_AHEAD = 8;
    private static final int POLL_MILLIS = 50;

    private final DataSource database;
    private final RowReader reader;
    private final List<Taker> takers;
    private volatile boolean finished;
    private volatile boolean stopped;
    private volatile @Nullable Exception failure;

    private EntryStream(DataSource database, RowReader reader, List<Taking> takings) {
        this.database = database;
        this.reader = reader;
        takers = takings.stream().map(Taker::new).toList();
    }

    /** Takes entries in, a batch at a time. */
    interface Taking {
        void take(List<EntryForTables> batch) throws SQLException;
    }

    /**
     * Gives out the entries after one position up to and including another, to every taker all of them.
     *
     * @param reader reads each of them, on a thread of its own
     * @param took told, on the caller's thread, how many more the first has taken
     */
    static void of(DataSource database, long after, long upTo, RowReader reader, List<Taking> takings, IntConsumer took)
            throws SQLException, InterruptedException {
        if (upTo > after) {
            new EntryStream(database, reader, takings).run(after, upTo, took);
        }
    }

    private void run(long after, long upTo, IntConsumer took) throws SQLException, InterruptedException {
        var threads = new ArrayList<Thread>();
        threads.add(Thread.ofPlatform().name("rebuild-reader").start(() -> read(after, upTo)));
        for (var taker : takers.subList(1, takers.size())) {
            threads.add(Thread.ofPlatform().name("rebuild-taker").start(taker));
        }
        var done = false;
        try {
            takers.getFirst().takeAll(took);
            done = true;
        } finally {
            if (!done) {
                stopped = true;
            }
            for (var thread : threads) {
                thread.join();
            }
        }
        if (failure != null) {
            throw new SQLException("The ledger could not be taken in to its end", failure);
        }
    }

    private final class Taker implements Runnable {
        private final Taking taking;
        private final BlockingQueue<List<EntryForTables>> read = new ArrayBlockingQueue<>(BATCHES_AHEAD);

        Taker(Taking taking) {
            this.taking = taking;
        }

        @Override
        public void run() {
            try {
                takeAll(more -> {});
            } catch (SQLException | RuntimeException failed) {
                failure = failed;
                stopped = true;
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
        }

        void takeAll(IntConsumer took) throws SQLException, InterruptedException {
            for (var batch = next(); batch != null; batch = next()) {
                taking.take(batch);
                took.accept(batch.size());
            }
        }

        private @Nullable List<EntryForTables> next() throws InterruptedException {
            while (!stopped) {
                var over = finished;
                var batch = read.poll(over ? 0 : POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (batch != null || over) {
                    return batch;
                }
            }
            return null;
        }

        void handOver(List<EntryForTables> batch) throws InterruptedException {
            while (!stopped && !read.offer(batch, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                // The folds are slower than the database just now.
            }
        }
    }

    private void read(long after, long upTo) {
        try (var connection = database.getConnection()) {
            copy(connection, after, upTo);
        } catch (SQLException | RuntimeException failed) {
            failure = failed;
            stopped = true;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            finished = true;
        }
    }

    private void copy(Connection connection, long after, long upTo) throws SQLException, InterruptedException {
        var copy = "copy (%s where position > %d and position <= %d order by position) to stdout (format binary)"
                .formatted(RowReader.SELECT, after, upTo);
        var batches = new Batches();
        BinaryCopy.out(connection, copy, (row, from, length) -> batches.add(reader.read(row, from)), () -> stopped);
        batches.handOver();
    }

    private final class Batches {
        private List<EntryForTables> batch = new ArrayList<>(ENTRIES_A_BATCH);

        void add(EntryForTables entry) throws SQLException {
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
            for (var taker : takers) {
                taker.handOver(batch);
            }
            batch = new ArrayList<>(ENTRIES_A_BATCH);
        }
    }
}
