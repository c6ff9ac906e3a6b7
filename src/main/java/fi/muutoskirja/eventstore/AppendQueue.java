package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/** The appends that wait for the writer, and which of them share a commit. Anybody adds; all else is for the writer's thread. */
final class AppendQueue {
    private static final int APPENDS_A_BATCH = 500;
    private static final int LINES_A_BATCH = 2_000;
    private static final int COMPANY = 8;
    private static final long COMPANY_NANOS = 100_000;

    private final Thread writer;
    private final BlockingQueue<Waiting> fresh = new LinkedBlockingQueue<>();
    private final Deque<Waiting> putOff = new ArrayDeque<>();
    private volatile int awaited = Integer.MAX_VALUE;

    AppendQueue(Thread writer) {
        this.writer = writer;
    }

    /** An append, and what has become of it once that is known. */
    record Waiting(Append append, CompletableFuture<Outcome> outcome) {
        Waiting(Append append) {
            this(append, new CompletableFuture<>());
        }

        /** The last thing in the queue. */
        static final Waiting CLOSE = new Waiting(new Append(List.of()));
    }

    void add(Waiting waiting) {
        fresh.add(waiting);
        if (fresh.size() >= awaited) {
            LockSupport.unpark(writer);
        }
    }

    /** Whether somebody has come since the last batch. Anybody may ask. */
    boolean hasFresh() {
        return !fresh.isEmpty();
    }

    boolean isEmpty() {
        return fresh.isEmpty() && putOff.isEmpty();
    }

    void awaitFirst() {
        while (putOff.isEmpty()) {
            try {
                putOff.add(fresh.take());
            } catch (InterruptedException nobodyInterruptsTheWriter) {
                Thread.onSpinWait();
            }
        }
    }

    /** A commit takes hardly longer for a few than for one: those who have just been answered get a moment to come again. */
    void awaitCompany(int answered) {
        var company = Math.min(COMPANY, answered + putOff.size() + fresh.size());
        if (company < 2) {
            return;
        }
        var end = System.nanoTime() + COMPANY_NANOS;
        awaited = company - putOff.size();
        for (var left = COMPANY_NANOS; fresh.size() < awaited && left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
        awaited = Integer.MAX_VALUE;
    }

    /** Appends that share a subject or a command with one before them wait for the next batch. */
    List<Waiting> nextBatch() {
        var candidates = new ArrayList<Waiting>(putOff);
        putOff.clear();
        fresh.drainTo(candidates, Math.max(0, APPENDS_A_BATCH - candidates.size()));
        if (candidates.size() == 1) {
            return candidates;
        }
        var taken = new HashSet<Object>();
        var batch = new ArrayList<Waiting>(candidates.size());
        var lines = 0;
        for (var candidate : candidates) {
            lines += candidate.append.lines().size();
            var fits = batch.isEmpty() || lines <= LINES_A_BATCH;
            if (fits && candidate.append.names().noneMatch(taken::contains)) {
                batch.add(candidate);
            } else {
                putOff.add(candidate);
            }
            candidate.append.names().forEach(taken::add);
        }
        return batch;
    }
}
