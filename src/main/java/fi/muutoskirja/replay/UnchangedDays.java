package fi.muutoskirja.replay;

import fi.muutoskirja.structure.StructureQueries.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Days on which neither of two things known changes.
 *
 * @param from the first of them, as an epoch day; {@link Long#MIN_VALUE} when there is none
 * @param to the day after the last; {@link Long#MAX_VALUE} when there is none
 * @param before what was known of them; null when nothing
 * @param after what is known of them; null when nothing
 */
record UnchangedDays<T>(
        long from, long to, @Nullable T before, @Nullable T after) {

    /** Every day there is, in order. */
    static <T> List<UnchangedDays<T>> sideBySide(List<Stretch<T>> before, List<Stretch<T>> after) {
        var bounds = new TreeSet<Long>();
        bounds.add(Long.MIN_VALUE);
        for (var side : List.of(before, after)) {
            for (var stretch : side) {
                bounds.add(begin(stretch));
                bounds.add(end(stretch));
            }
        }
        bounds.remove(Long.MAX_VALUE);
        var days = new ArrayList<UnchangedDays<T>>();
        for (var from : bounds) {
            var next = bounds.higher(from);
            days.add(
                    new UnchangedDays<>(from, next == null ? Long.MAX_VALUE : next, on(from, before), on(from, after)));
        }
        return days;
    }

    boolean appears() {
        return before == null && after != null;
    }

    boolean disappears() {
        return before != null && after == null;
    }

    static @Nullable LocalDate day(long day) {
        return day == Long.MIN_VALUE || day == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    private static <T> @Nullable T on(long day, List<Stretch<T>> side) {
        for (var stretch : side) {
            if (begin(stretch) <= day && day < end(stretch)) {
                return stretch.value();
            }
        }
        return null;
    }

    private static long begin(Stretch<?> stretch) {
        return stretch.from() == null ? Long.MIN_VALUE : stretch.from().toEpochDay();
    }

    private static long end(Stretch<?> stretch) {
        return stretch.to() == null ? Long.MAX_VALUE : stretch.to().toEpochDay();
    }
}
