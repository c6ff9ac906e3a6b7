package fi.muutoskirja.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** A number of callers who do the same thing again and again for a while. */
final class Load {
    private Load() {}

    /** One thing a caller does; each caller has its own. */
    interface Caller extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    /**
     * What came of it: how many a second, within how many microseconds 99 of 100 were done, and how many microseconds of processor
     * time one took, here and in the database. The last figure holds on a busy machine too.
     */
    record Rate(double perSecond, double p99Micros, double cpuMicros) {}

    static Rate of(int callers, long millis, Callable<Caller> kind) throws Exception {
        var open = new ArrayList<Caller>();
        try (var threads = Executors.newFixedThreadPool(callers)) {
            for (var i = 0; i < callers; i++) {
                open.add(kind.call());
            }
            var cpu = cpuMicros();
            var began = System.nanoTime();
            var end = began + millis * 1_000_000;
            var work = new ArrayList<Callable<long[]>>();
            open.forEach(caller -> work.add(() -> times(caller, end)));
            var all = threads.invokeAll(work).stream()
                    .flatMapToLong(times -> Arrays.stream(times.resultNow()))
                    .sorted()
                    .toArray();
            return new Rate(
                    all.length * 1e9 / (System.nanoTime() - began),
                    all[Math.min(all.length - 1, all.length * 99 / 100)] / 1e3,
                    (double) (cpuMicros() - cpu) / all.length);
        } finally {
            for (var caller : open) {
                caller.close();
            }
        }
    }

    private static long cpuMicros() {
        var self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(spent -> spent.toNanos() / 1_000)
                .sum();
    }

    private static long[] times(Caller caller, long end) throws Exception {
        var times = new long[1 << 10];
        var count = 0;
        for (var now = System.nanoTime(); now < end; ) {
            caller.once();
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
            }
            var after = System.nanoTime();
            times[count++] = after - now;
            now = after;
        }
        return Arrays.copyOf(times, count);
    }
}
