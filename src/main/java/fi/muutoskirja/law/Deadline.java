package fi.muutoskirja.law;

import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a time limit ends, and how it was counted. From a date known only within bounds the end is known within bounds, each counted for itself.
 *
 * @param limit which time limit
 * @param from what it runs from
 * @param earliest the count from the earliest day that {@code from} can have been; null when there is none, or when it cannot be counted
 * @param latest the count from the latest day that {@code from} can have been; null when there is none, or when it cannot be counted
 */
public record Deadline(
        TimeLimit limit,
        HistoricalDate from,
        @Nullable DayCount earliest,
        @Nullable DayCount latest) {

    public static Deadline of(TimeLimit limit, HistoricalDate from) {
        return new Deadline(limit, from, count(limit, from.earliest()), count(limit, from.latest()));
    }

    private static @Nullable DayCount count(TimeLimit limit, @Nullable LocalDate from) {
        return Optional.ofNullable(from).flatMap(limit::from).orElse(null);
    }

    /** Whether nothing can be said of when it ends. */
    public boolean isUnknown() {
        return earliest == null && latest == null;
    }

    /** The last day, as precisely as {@link #from} is known; unknown when that is. */
    public HistoricalDate last() {
        return new HistoricalDate(
                "",
                earliest == null ? null : earliest.last(),
                latest == null ? null : latest.last(),
                section().citation(),
                null);
    }

    /** Whether the last day was over on a day. */
    public HistoricalDate.Reached overBy(LocalDate day) {
        return last().by(day.minusDays(1));
    }

    /** The section that gives it. */
    public LegalSection section() {
        return limit.section();
    }
}
