package fi.muutoskirja.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which no time limit ends in Finland, computed. Bounded to {@value #FIRST_YEAR}–{@value #LAST_YEAR}: Epiphany and
 * Ascension were kept on Saturdays from the 1970s until about 1991, sources differ on the last year, and what law will say of
 * days off after this century nobody can tell.
 */
public final class FinnishHolidays {
    public static final int FIRST_YEAR = 1993;
    public static final int LAST_YEAR = 2099;

    private static final Map<MonthDay, DayOff> FIXED = Map.of(
            MonthDay.of(1, 1), DayOff.NEW_YEARS_DAY,
            MonthDay.of(1, 6), DayOff.EPIPHANY,
            MonthDay.of(5, 1), DayOff.MAY_DAY,
            MonthDay.of(12, 6), DayOff.INDEPENDENCE_DAY,
            MonthDay.of(12, 24), DayOff.CHRISTMAS_EVE,
            MonthDay.of(12, 25), DayOff.CHRISTMAS_DAY,
            MonthDay.of(12, 26), DayOff.SECOND_CHRISTMAS_DAY);

    private FinnishHolidays() {}

    /** Whether the days off of the day's year are known here. */
    public static boolean know(LocalDate day) {
        return FIRST_YEAR <= day.getYear() && day.getYear() <= LAST_YEAR;
    }

    /**
     * Why no time limit ends on a day; empty on a working day. Of several reasons the feast is told rather than the weekday.
     *
     * @throws IllegalArgumentException when the year is not {@linkplain #know known}
     */
    public static Optional<DayOff> on(LocalDate day) {
        if (!know(day)) {
            throw new IllegalArgumentException("The days off of " + day.getYear() + " are not known.");
        }
        var fixed = FIXED.get(MonthDay.from(day));
        if (fixed != null) {
            return Optional.of(fixed);
        }
        var feast = fromEaster(day);
        return feast == null ? Optional.ofNullable(byWeekday(day)) : Optional.of(feast);
    }

    private static @Nullable DayOff fromEaster(LocalDate day) {
        return switch ((int) ChronoUnit.DAYS.between(easter(day.getYear()), day)) {
            case -2 -> DayOff.GOOD_FRIDAY;
            case 0 -> DayOff.EASTER_SUNDAY;
            case 1 -> DayOff.EASTER_MONDAY;
            case 39 -> DayOff.ASCENSION_DAY;
            case 49 -> DayOff.PENTECOST;
            default -> null;
        };
    }

    private static @Nullable DayOff byWeekday(LocalDate day) {
        var midsummer = saturdayFrom(LocalDate.of(day.getYear(), 6, 20));
        if (day.equals(midsummer)) {
            return DayOff.MIDSUMMER_DAY;
        }
        if (day.equals(midsummer.minusDays(1))) {
            return DayOff.MIDSUMMER_EVE;
        }
        if (day.equals(saturdayFrom(LocalDate.of(day.getYear(), 10, 31)))) {
            return DayOff.ALL_SAINTS_DAY;
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> DayOff.SATURDAY;
            case SUNDAY -> DayOff.SUNDAY;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> null;
        };
    }

    private static LocalDate saturdayFrom(LocalDate first) {
        return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous computus of 1876. */
    static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var yearOfCentury = year % 100;
        var moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        var fullMoon = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        var toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - fullMoon - yearOfCentury % 4) % 7;
        var lateMoon = (golden + 11 * fullMoon + 22 * toSunday) / 451;
        var day = fullMoon + toSunday - 7 * lateMoon + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
