package fi.muutoskirja.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** A number of callers who do the same thing again and again for a while. */
final class Load {
    private Load() {}

    /** One thing a caller does; each caller has its own. */
    interface Caller extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    /** What came of it: how many a second, and within how many microseconds 99 of 100 were done. */
    record Rate(double perSecond, double p99Micros) {}

    static Rate of(int callers, long millis, Callable<Caller> kind) throws Exception {
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var end = System.nanoTime() + millis * 1_000_000;
            var work = new ArrayList<Callable<long[]>>();
            for (var i = 0; i < callers; i++) {
                work.add(() -> times(kind, end));
            }
            var began = System.nanoTime();
            var all = threads.invokeAll(work).stream()
                    .flatMapToLong(times -> Arrays.stream(times.resultNow()))
                    .sorted()
                    .toArray();
            return new Rate(
                    all.length * 1e9 / (System.nanoTime() - began),
                    all[Math.min(all.length - 1, all.length * 99 / 100)] / 1e3);
        }
    }

    private static long[] times(Callable<Caller> kind, long end) throws Exception {
        var times = new long[1 << 20];
        var count = 0;
        try (var caller = kind.call()) {
            for (var now = System.nanoTime(); now < end && count < times.length; ) {
                caller.once();
                var after = System.nanoTime();
                times[count++] = after - now;
                now = after;
            }
        }
        return Arrays.copyOf(times, count);
    }
}
