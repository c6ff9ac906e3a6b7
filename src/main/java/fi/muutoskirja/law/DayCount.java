package fi.muutoskirja.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a number of days was counted from a day.
 *
 * @param from the day that they run from, which is itself not counted (2 §)
 * @param days how many days, at least 1
 * @param reached the day that the count came to
 * @param passedOver the days from there on that are no working days, over which the end moves (5 §); empty when it does not move
 * @param last the last day, the first working day from {@code reached}
 */
public record DayCount(LocalDate from, int days, LocalDate reached, List<PassedOver> passedOver, LocalDate last) {
    public DayCount {
        passedOver = List.copyOf(passedOver);
    }

    /**
     * A day on which a time limit does not end.
     *
     * @param day the day, ISO 8601
     * @param reason why not
     */
    public record PassedOver(LocalDate day, DayOff reason) {}

    /** Days after which something is held to have happened: by 2 § the first is not counted, and the last day stays where it falls. */
    public static DayCount after(LocalDate from, int days) {
        var reached = from.plusDays(days);
        return new DayCount(from, days, reached, List.of(), reached);
    }

    /**
     * Days within which something must be done: counted by 2 §, and by 5 § a last day that is no working day moves to the next one.
     *
     * @return empty when the days off of that time are not {@linkplain FinnishHolidays#know known}
     */
    public static Optional<DayCount> within(LocalDate from, int days) {
        var reached = from.plusDays(days);
        var passedOver = new ArrayList<PassedOver>();
        for (var day = reached; FinnishHolidays.know(day); day = day.plusDays(1)) {
            var off = FinnishHolidays.on(day);
            if (off.isEmpty()) {
                return Optional.of(new DayCount(from, days, reached, passedOver, day));
            }
            passedOver.add(new PassedOver(day, off.get()));
        }
        return Optional.empty();
    }
}
