package fi.muutoskirja.structure;

import fi.muutoskirja.organisation.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
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
        var days = LongStream.concat(
                        LongStream.of(Long.MIN_VALUE),
                        steps.stream()
                                .flatMapToLong(step -> LongStream.of(
                                        step.moment().earliest(), step.moment().latest())))
                .filter(day -> day != Long.MAX_VALUE)
                .sorted()
                .distinct()
                .toArray();
        var values = new ArrayList<@Nullable T>(days.length);
        var size = 0;
        for (var day : days) {
            var value = on.apply(day);
            if (size == 0 || !Objects.equals(value, values.get(size - 1))) {
                days[size++] = day;
                values.add(value);
            }
        }
        return new Days<>(Arrays.copyOf(days, size), values);
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
