package fi.muutoskirja.structure;

import fi.muutoskirja.organisation.line.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Something on every day there is: stretches of days on which it is the same, or nothing. */
final class DayStretches<T> {
    private final long[] from;
    private final @Nullable Object[] values;

    private DayStretches(long[] from, @Nullable Object[] values) {
        this.from = from;
        this.values = values;
    }

    /**
     * Days on which it is the same.
     *
     * @param from the first day, {@link Long#MIN_VALUE} when there is none
     * @param to the day after the last, {@link Long#MAX_VALUE} when there is none
     */
    record Stretch<T>(long from, long to, T value) {}

    static <T> DayStretches<T> none() {
        return new DayStretches<T>(new long[] {Long.MIN_VALUE}, new @Nullable Object[] {null});
    }

    /** What something is changes only on the earliest or the latest day of a step. */
    static <T> DayStretches<T> of(List<Step> steps, LongFunction<@Nullable T> on) {
        return DayStretches.<T>none().again(Long.MIN_VALUE, Long.MAX_VALUE, steps, on);
    }

    /** The same days, with those from one day until another looked at again. What is still the same stays the same object. */
    DayStretches<T> again(long first, long until, List<Step> steps, LongFunction<@Nullable T> on) {
        var days = daysOf(steps, first, until);
        var run = new Run(from.length + days.length + 1);
        var old = 0;
        for (; old < from.length && from[old] < first; old++) {
            run.add(from[old], values[old]);
        }
        for (var day : days) {
            var before = on(day);
            var now = on.apply(day);
            run.add(day, now == null || !now.equals(before) ? now : before);
        }
        if (until != Long.MAX_VALUE) {
            run.add(until, on(until));
        }
        for (; old < from.length; old++) {
            if (from[old] > until) {
                run.add(from[old], values[old]);
            }
        }
        return run.size == run.from.length
                ? new DayStretches<>(run.from, run.values)
                : new DayStretches<>(Arrays.copyOf(run.from, run.size), Arrays.copyOf(run.values, run.size));
    }

    /** The first of the days, and those on which a step may make a difference. */
    private static long[] daysOf(List<Step> steps, long first, long until) {
        var days = new long[steps.size() * 2 + 1];
        var size = 0;
        if (first < until) {
            days[size++] = first;
        }
        for (var i = 0; i < steps.size(); i++) {
            var moment = steps.get(i).moment();
            if (moment.earliest() > first && moment.earliest() < until) {
                days[size++] = moment.earliest();
            }
            if (moment.latest() > first && moment.latest() < until && moment.latest() != moment.earliest()) {
                days[size++] = moment.latest();
            }
        }
        Arrays.sort(days, 0, size);
        var different = 0;
        for (var i = 0; i < size; i++) {
            if (i == 0 || days[i] != days[i - 1]) {
                days[different++] = days[i];
            }
        }
        return Arrays.copyOf(days, different);
    }

    /** Stretches one after another; one that is the same as the one before makes that one longer. */
    private static final class Run {
        private final @Nullable Object[] values;
        private final long[] from;
        private int size;

        Run(int atMost) {
            values = new @Nullable Object[atMost];
            from = new long[atMost];
        }

        void add(long day, @Nullable Object value) {
            if (size > 0 && (from[size - 1] == day || isSame(value, values[size - 1]))) {
                return;
            }
            from[size] = day;
            values[size] = value;
            size++;
        }

        private static boolean isSame(@Nullable Object value, @Nullable Object other) {
            return value == other || value != null && value.equals(other);
        }
    }

    int size() {
        return from.length;
    }

    /** The first day of a stretch, {@link Long#MIN_VALUE} when there is none. */
    long from(int stretch) {
        return from[stretch];
    }

    /** The day after the last of a stretch, {@link Long#MAX_VALUE} when there is none. */
    long to(int stretch) {
        return stretch + 1 < from.length ? from[stretch + 1] : Long.MAX_VALUE;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    T value(int stretch) {
        return (T) values[stretch];
    }

    @Nullable
    T on(long day) {
        var at = Arrays.binarySearch(from, day);
        return value(at < 0 ? -at - 2 : at);
    }

    /** The stretches on which it is something. */
    List<Stretch<T>> stretches() {
        var stretches = new ArrayList<Stretch<T>>();
        for (var i = 0; i < from.length; i++) {
            var value = value(i);
            if (value != null) {
                stretches.add(new Stretch<>(from(i), to(i), value));
            }
        }
        return stretches;
    }
}
