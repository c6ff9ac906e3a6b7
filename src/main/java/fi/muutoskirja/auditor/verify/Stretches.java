package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.verify.CheckedStretch;
import fi.muutoskirja.proof.verify.Flaw;
import fi.muutoskirja.proof.verify.StretchCheck;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Reads and checks the stretches of a log on all processors, and hands them on in order. */
final class Stretches {
    private static final int AHEAD = 8;
    private static final int MOST_UNREADABLE = 1_000;

    private final LogPieces log;
    private final boolean withContent;
    private final ThreadLocal<StretchCheck> checks = ThreadLocal.withInitial(StretchCheck::new);

    Stretches(LogPieces log, boolean withContent) {
        this.log = log;
        this.withContent = withContent;
    }

    /**
     * Checks them all, unless so many cannot be read that there is no telling whether the log is as long as it says.
     *
     * @throws InterruptedException when the thread is interrupted
     */
    void check(Iterable<TilePath> paths, Consumer<CheckedStretch> inOrder) throws InterruptedException {
        var processors = Runtime.getRuntime().availableProcessors();
        try (var threads = Executors.newFixedThreadPool(
                processors, Thread.ofPlatform().daemon().name("verify-", 0).factory())) {
            var due = new ArrayDeque<Future<CheckedStretch>>();
            try {
                var left = paths.iterator();
                var unreadable = 0;
                while (unreadable < MOST_UNREADABLE && (left.hasNext() || !due.isEmpty())) {
                    while (left.hasNext() && due.size() < AHEAD * processors) {
                        var path = left.next();
                        due.add(threads.submit(() -> check(path)));
                    }
                    var stretch = result(due.remove());
                    inOrder.accept(stretch);
                    unreadable += stretch.hashes().length == 0 ? 1 : 0;
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private CheckedStretch check(TilePath path) {
        try {
            return checks.get().check(log.stretch(path, withContent));
        } catch (NotAccepted missing) {
            var flaw = new Flaw(path.firstLeaf() + 1, missing.sentence());
            return new CheckedStretch(path, List.of(), new byte[0], null, 0, List.of(flaw));
        }
    }

    private static CheckedStretch result(Future<CheckedStretch> due) throws InterruptedException {
        try {
            return due.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        }
    }
}
