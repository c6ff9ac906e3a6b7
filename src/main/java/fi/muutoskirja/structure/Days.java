package fi.muutoskirja.structure;

import fi.muutoskirja.organisation.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Something on every day there is: stretches of days on which it is the same, or nothing. */
final class Days<T> {
    private final long[] from;
    private final List<@Nullable T> values;

    private Days(long[] from, List<@Nullable T> values) {
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

    /** What something is changes only on the earliest or the latest day of a step. */
    static <T> Days<T> of(List<Step> steps, LongFunction<@Nullable T> on) {
        return new Days<T>(new long[0], List.of()).again(Long.MIN_VALUE, Long.MAX_VALUE, steps, on);
    }

    /** The same days, with those from one day until another looked at again. */
    Days<T> again(long first, long until, List<Step> steps, LongFunction<@Nullable T> on) {
        var run = new Run<T>(from.length + 4);
        var old = 0;
        for (; old < from.length && from[old] < first; old++) {
            run.add(from[old], values.get(old));
        }
        for (var day : daysOf(steps, first, until)) {
            run.add(day, on.apply(day));
        }
        if (until != Long.MAX_VALUE) {
            run.add(until, on(until));
        }
        for (; old < from.length; old++) {
            if (from[old] > until) {
                run.add(from[old], values.get(old));
            }
        }
        return new Days<>(Arrays.copyOf(run.from, run.values.size()), run.values);
    }

    /** The first of the days, and those on which a step may make a difference. */
    private static long[] daysOf(List<Step> steps, long first, long until) {
        var days = new long[steps.size() * 2 + 1];
        var size = 0;
        if (first < until) {
            days[size++] = first;
        }
        for (var step : steps) {
            var moment = step.moment();
            if (moment.earliest() > first && moment.earliest() < until) {
                days[size++] = moment.earliest();
            }
            if (moment.latest() > first && moment.latest() < until) {
                days[size++] = moment.latest();
            }
        }
        Arrays.sort(days, 0, size);
        return Arrays.copyOf(days, size);
    }

    /** Stretches one after another; one that is the same as the one before makes that one longer. */
    private static final class Run<T> {
        private final List<@Nullable T> values;
        private long[] from;

        Run(int expected) {
            values = new ArrayList<>(expected);
            from = new long[expected];
        }

        void add(long day, @Nullable T value) {
            var size = values.size();
            if (size > 0 && (from[size - 1] == day || Objects.equals(value, values.get(size - 1)))) {
                return;
            }
            if (size == from.length) {
                from = Arrays.copyOf(from, size * 2);
            }
            from[size] = day;
            values.add(value);
        }
    }

    @Nullable
    T on(long day) {
        var at = Arrays.binarySearch(from, day);
        return values.get(at < 0 ? -at - 2 : at);
    }

    List<Stretch<T>> stretches() {
        var stretches = new ArrayList<Stretch<T>>();
        for (var i = 0; i < from.length; i++) {
            var value = values.get(i);
            if (value != null) {
                stretches.add(new Stretch<>(from[i], i + 1 < from.length ? from[i + 1] : Long.MAX_VALUE, value));
            }
        }
        return stretches;
    }
}
