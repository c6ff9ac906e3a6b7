package fi.muutoskirja.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class FinnishHolidaysTest {
    /** Known Easters, which other programs compute alike; the earliest and the latest of the time are among them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1999-04-04", "2000-04-23", "2008-03-23", "2011-04-24", "2015-04-05", "2016-03-27", "2017-04-16",
                        "2018-04-01",
                "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20",
                        "2026-04-05",
                "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19"
            })
    void easterIsWhereItIsKnownToBe(LocalDate easter) {
        assertThat(FinnishHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, NEW_YEARS_DAY", "2021-01-06, EPIPHANY", "2021-04-02, GOOD_FRIDAY", "2021-04-04, EASTER_SUNDAY",
        "2021-04-05, EASTER_MONDAY", "2021-05-01, MAY_DAY", "2021-05-13, ASCENSION_DAY", "2021-05-23, PENTECOST",
        "2021-06-25, MIDSUMMER_EVE", "2021-06-26, MIDSUMMER_DAY", "2021-11-06, ALL_SAINTS_DAY",
                "2021-12-06, INDEPENDENCE_DAY",
        "2021-12-24, CHRISTMAS_EVE", "2021-12-25, CHRISTMAS_DAY", "2021-12-26, SECOND_CHRISTMAS_DAY",
                "2021-08-07, SATURDAY",
        "2021-08-08, SUNDAY", "2020-06-19, MIDSUMMER_EVE", "2020-06-20, MIDSUMMER_DAY", "2020-10-31, ALL_SAINTS_DAY"
    })
    void aDayOffIsKnownByItsReason(LocalDate day, DayOff reason) {
        assertThat(FinnishHolidays.on(day)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-04-01", "2021-04-30", "2021-12-23", "2021-12-31", "2021-01-05", "2021-06-24", "2021-11-05"
            })
    void theEvesThatTheActDoesNotNameAreWorkingDays(LocalDate day) {
        assertThat(FinnishHolidays.on(day)).isEmpty();
    }

    @Test
    void everyYearHasEachFeastOnceAndNoWorkingWeekend() {
        var feasts = EnumSet.complementOf(EnumSet.of(DayOff.SATURDAY, DayOff.SUNDAY));
        for (var year = FinnishHolidays.FIRST_YEAR; year <= FinnishHolidays.LAST_YEAR; year++) {
            var first = LocalDate.of(year, 1, 1);
            var told = first.datesUntil(first.plusYears(1))
                    .map(FinnishHolidays::on)
                    .flatMap(Optional::stream)
                    .filter(feasts::contains)
                    .toList();
            assertThat(told).as("%s", year).containsExactlyInAnyOrderElementsOf(feastsOf(year, feasts));
            assertThat(first.datesUntil(first.plusYears(1))
                            .filter(day ->
                                    day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
                            .map(FinnishHolidays::on))
                    .noneMatch(Optional::isEmpty);
        }
    }

    /** In 2008 Ascension was on May Day. */
    private static EnumSet<DayOff> feastsOf(int year, EnumSet<DayOff> all) {
        var ascension = FinnishHolidays.easter(year).plusDays(39);
        var feasts = EnumSet.copyOf(all);
        if (ascension.equals(LocalDate.of(year, 5, 1))) {
            feasts.remove(DayOff.ASCENSION_DAY);
        }
        return feasts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1992-12-31", "2100-01-01"})
    void yearsWhoseFeastsWereKeptOtherwiseAreNotGuessed(LocalDate day) {
        assertThat(FinnishHolidays.know(day)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> FinnishHolidays.on(day));
    }
}
