package fi.muutoskirja.rebuild;

import java.util.function.Consumer;

/** Counts entries and tells about once a second how it goes. */
final class Pace {
    private static final long SECOND = 1_000_000_000L;

    private final long of;
    private final Consumer<RebuildProgress> progress;
    private final long began = System.nanoTime();
    private long told = began;
    private long entries;

    Pace(long of, Consumer<RebuildProgress> progress) {
        this.of = of;
        this.progress = progress;
    }

    void took(int more) {
        entries += more;
        var now = System.nanoTime();
        if (now - told >= SECOND) {
            told = now;
            progress.accept(new RebuildProgress(entries, Math.max(of, entries), entries * SECOND / (now - began)));
        }
    }
}
