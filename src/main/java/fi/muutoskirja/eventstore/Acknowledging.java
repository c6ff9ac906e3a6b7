package fi.muutoskirja.eventstore;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Wakes the callers of a batch in a thread of its own, so that the next commit need not wait for that. */
final class Acknowledging implements AutoCloseable {
    private static final Runnable END = () -> {};

    private final BlockingQueue<Runnable> due = new LinkedBlockingQueue<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("ledger-acknowledging").start(this::run);

    /** Returns at once. */
    void later(Runnable acknowledge) {
        due.add(acknowledge);
    }

    private void run() {
        for (var next = take(); next != END; next = take()) {
            next.run();
        }
    }

    private Runnable take() {
        while (true) {
            try {
                return due.take();
            } catch (InterruptedException nobodyInterruptsThisThread) {
                Thread.onSpinWait();
            }
        }
    }

    /** What was handed over before is still acknowledged. */
    @Override
    public void close() {
        due.add(END);
    }
}
