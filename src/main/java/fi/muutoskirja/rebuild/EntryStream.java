package fi.muutoskirja.rebuild;

import fi.muutoskirja.evidence.BinaryCopy;
import fi.muutoskirja.kernel.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the ledger in order. One thread takes rows from the database, others read what they state, and each taker works on what has
 * been read, at its own pace: the first on the caller's thread, the others on threads of their own.
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
        void take(List<Entry> batch) throws SQLException;
    }

    /**
     * Gives out the entries after one position up to and including another, to every taker all of them.
     *
     * @param reader reads each of them, on several threads
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
        private final BlockingQueue<CompletableFuture<List<Entry>>> read = new ArrayBlockingQueue<>(BATCHES_AHEAD);

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

        private @Nullable List<Entry> next() throws InterruptedException {
            while (!stopped) {
                var over = finished;
                var batch = read.poll(over ? 0 : POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (batch != null) {
                    return entries(batch);
                }
                if (over) {
                    return null;
                }
            }
            return null;
        }

        private @Nullable List<Entry> entries(CompletableFuture<List<Entry>> batch) {
            try {
                return batch.join();
            } catch (CompletionException unreadable) {
                failure = unreadable;
                stopped = true;
                return null;
            }
        }

        void handOver(CompletableFuture<List<Entry>> batch) throws InterruptedException {
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
        BinaryCopy.out(connection, copy, (row, from, length) -> batches.add(new Row(row, from)), () -> stopped);
        batches.handOver();
    }

    private record Row(byte[] bytes, int from) {}

    private final class Batches {
        private List<Row> batch = new ArrayList<>(ENTRIES_A_BATCH);

        void add(Row row) throws SQLException {
            batch.add(row);
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
            var rows = batch;
            var entries = CompletableFuture.supplyAsync(() ->
                    rows.stream().map(row -> reader.entry(row.bytes, row.from)).toList());
            for (var taker : takers) {
                taker.handOver(entries);
            }
            batch = new ArrayList<>(ENTRIES_A_BATCH);
        }
    }
}
