package fi.muutoskirja.api.decision;

import fi.muutoskirja.law.DayCount;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How days were counted from one day, by act 150/1930.
 *
 * @param from the day that they run from, which is itself not counted (2 §)
 * @param days how many
 * @param reached the day that the count came to
 * @param passedOver the days from there on that are no working days, over which the end moves (5 §); empty when it does not move
 * @param last the last day
 */
public record DayCountAnswer(
        LocalDate from, int days, LocalDate reached, List<DayOffAnswer> passedOver, LocalDate last) {
    static @Nullable DayCountAnswer ofNullable(@Nullable DayCount count) {
        return count == null
                ? null
                : new DayCountAnswer(
                        count.from(),
                        count.days(),
                        count.reached(),
                        count.passedOver().stream().map(DayOffAnswer::of).toList(),
                        count.last());
    }
}
