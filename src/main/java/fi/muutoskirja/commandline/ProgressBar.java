package fi.muutoskirja.commandline;

import java.io.PrintWriter;

/** How far long work has come, on standard error: from the first second on, and on one line where somebody watches. */
final class ProgressBar implements AutoCloseable {
    private static final int CELLS = 30;
    private static final long FIRST_AFTER = 1_000_000_000L;
    private static final long NEXT_AFTER = 100_000_000L;
    private static final long NEXT_AFTER_UNWATCHED = 10_000_000_000L;

    private final PrintWriter err;
    private final String what;
    private final boolean watched;
    private long next = System.nanoTime() + FIRST_AFTER;
    private boolean shown;

    /** @param what is done, as in “checked” */
    ProgressBar(PrintWriter err, String what) {
        this(err, what, System.console() != null && System.console().isTerminal());
    }

    ProgressBar(PrintWriter err, String what, boolean watched) {
        this.err = err;
        this.what = what;
        this.watched = watched;
    }

    void at(long done, long of) {
        if (System.nanoTime() - next < 0) {
            return;
        }
        next = System.nanoTime() + (watched ? NEXT_AFTER : NEXT_AFTER_UNWATCHED);
        shown = true;
        var line = line(done, of);
        if (watched) {
            err.print("\r" + line);
        } else {
            err.println(line);
        }
        err.flush();
    }

    private String line(long done, long of) {
        var cells = of == 0 ? CELLS : (int) (CELLS * done / of);
        return "[%s%s] %d of %d entries %s".formatted("#".repeat(cells), " ".repeat(CELLS - cells), done, of, what);
    }

    /** Ends the line, if one was begun. */
    @Override
    public void close() {
        if (shown && watched) {
            err.println();
            err.flush();
        }
    }
}
