package fi.muutoskirja.law;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.law.DayCount.PassedOver;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The examples were worked out by hand from 2 § and 5 § of act 150/1930 and the feast days of the church act: the first day left out, so many days
 * added over the ends of the months, then forward over each day off to the next working day. Easter of each year was taken as known, Ascension and
 * Pentecost counted from it. Only then were the additions and the days of the week checked, with Python's calendar and not with this code; the reading fails
 * on a date whose weekday is wrong.
 */
@Tag("fast")
class DeadlineTest {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("EEE d.M.uuuu", Locale.UK);

    @ParameterizedTest(name = "{0} from {1}: {3}, {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # time limit  | from           | the days end   | last day       | why
            RECTIFICATION | Tue 17.12.2019 | Tue 31.12.2019 | Tue 31.12.2019 | an ordinary New Year's Eve
            RECTIFICATION | Tue 10.12.2019 | Tue 24.12.2019 | Fri 27.12.2019 | Christmas Eve, and both Christmas days after it
            RECTIFICATION | Wed 11.12.2019 | Wed 25.12.2019 | Fri 27.12.2019 | Christmas Day, then the second Christmas day
            RECTIFICATION | Thu 12.12.2019 | Thu 26.12.2019 | Fri 27.12.2019 | the second Christmas day alone
            RECTIFICATION | Sat 14.12.2019 | Sat 28.12.2019 | Mon 30.12.2019 | a plain Saturday between the holidays
            RECTIFICATION | Wed 18.12.2019 | Wed 1.1.2020   | Thu 2.1.2020   | New Year's Day
            RECTIFICATION | Mon 23.12.2019 | Mon 6.1.2020   | Tue 7.1.2020   | Epiphany on a Monday
            RECTIFICATION | Thu 26.3.2020  | Thu 9.4.2020   | Thu 9.4.2020   | Maundy Thursday is a working day
            RECTIFICATION | Fri 27.3.2020  | Fri 10.4.2020  | Tue 14.4.2020  | Good Friday, and the whole of Easter behind it
            RECTIFICATION | Mon 30.3.2020  | Mon 13.4.2020  | Tue 14.4.2020  | Easter Monday
            RECTIFICATION | Thu 16.4.2020  | Thu 30.4.2020  | Thu 30.4.2020  | the eve of May Day is a working day
            RECTIFICATION | Fri 17.4.2020  | Fri 1.5.2020   | Mon 4.5.2020   | May Day on a Friday, with its weekend
            RECTIFICATION | Wed 17.4.2019  | Wed 1.5.2019   | Thu 2.5.2019   | May Day in the middle of the week
            RECTIFICATION | Thu 7.5.2020   | Thu 21.5.2020  | Fri 22.5.2020  | Ascension Day, always a Thursday
            RECTIFICATION | Fri 5.6.2020   | Fri 19.6.2020  | Mon 22.6.2020  | Midsummer Eve on the earliest day that it can be
            RECTIFICATION | Sat 6.6.2020   | Sat 20.6.2020  | Mon 22.6.2020  | Midsummer Day on the earliest day that it can be
            RECTIFICATION | Fri 22.11.2019 | Fri 6.12.2019  | Mon 9.12.2019  | Independence Day on a Friday, with its weekend
            RECTIFICATION | Thu 22.11.2018 | Thu 6.12.2018  | Fri 7.12.2018  | Independence Day on a Thursday moves by one day
            RECTIFICATION | Mon 22.11.2021 | Mon 6.12.2021  | Tue 7.12.2021  | Independence Day on a Monday
            RECTIFICATION | Sun 22.11.2020 | Sun 6.12.2020  | Mon 7.12.2020  | Independence Day on a Sunday moves by one day alone
            RECTIFICATION | Fri 10.12.2021 | Fri 24.12.2021 | Mon 27.12.2021 | Christmas Eve on a Friday: the feast days are the weekend
            RECTIFICATION | Sat 10.12.2022 | Sat 24.12.2022 | Tue 27.12.2022 | Christmas Eve on a Saturday: Sunday and Monday are the feast days
            RECTIFICATION | Thu 10.12.2020 | Thu 24.12.2020 | Mon 28.12.2020 | Christmas Eve on a Thursday: four days pass, the longest there is
            RECTIFICATION | Sun 10.12.2017 | Sun 24.12.2017 | Wed 27.12.2017 | Christmas Eve on a Sunday
            RECTIFICATION | Sat 17.10.2020 | Sat 31.10.2020 | Mon 2.11.2020  | All Saints' Day on the earliest day that it can be
            RECTIFICATION | Sun 16.2.2020  | Sun 1.3.2020   | Mon 2.3.2020   | over a leap day, to a Sunday
            RECTIFICATION | Sat 15.2.2020  | Sat 29.2.2020  | Mon 2.3.2020   | the leap day itself, a Saturday
            RECTIFICATION | Thu 15.2.2024  | Thu 29.2.2024  | Thu 29.2.2024  | the leap day itself, a working day
            RECTIFICATION | Wed 15.2.2023  | Wed 1.3.2023   | Wed 1.3.2023   | the same days of a year without a leap day
            RECTIFICATION | Fri 16.2.2024  | Fri 1.3.2024   | Fri 1.3.2024   | over a leap day, to a working day
            RECTIFICATION | Fri 18.12.2020 | Fri 1.1.2021   | Mon 4.1.2021   | New Year's Day on a Friday, with its weekend
            RECTIFICATION | Wed 23.12.2020 | Wed 6.1.2021   | Thu 7.1.2021   | Epiphany in the middle of the week
            RECTIFICATION | Sun 26.5.2019  | Sun 9.6.2019   | Mon 10.6.2019  | Pentecost, always a Sunday
            RECTIFICATION | Thu 16.5.2019  | Thu 30.5.2019  | Fri 31.5.2019  | Ascension Day at the end of May
            RECTIFICATION | Fri 15.3.2024  | Fri 29.3.2024  | Tue 2.4.2024   | Good Friday in March, into April
            APPEAL        | Tue 17.12.2019 | Thu 16.1.2020  | Thu 16.1.2020  | the longer window of the first example
            APPEAL        | Sun 24.11.2019 | Tue 24.12.2019 | Fri 27.12.2019 | Christmas Eve
            APPEAL        | Wed 6.11.2019  | Fri 6.12.2019  | Mon 9.12.2019  | Independence Day, after a November of thirty days
            APPEAL        | Wed 11.3.2020  | Fri 10.4.2020  | Tue 14.4.2020  | Good Friday, after a March of thirty-one days
            APPEAL        | Mon 1.4.2019   | Wed 1.5.2019   | Thu 2.5.2019   | May Day, after an April of thirty days
            APPEAL        | Fri 20.5.2022  | Sun 19.6.2022  | Mon 20.6.2022  | a plain Sunday in June, a week before Midsummer
            APPEAL        | Wed 25.5.2022  | Fri 24.6.2022  | Mon 27.6.2022  | Midsummer Eve on a late day, after a May of thirty-one days
            APPEAL        | Fri 31.1.2020  | Sun 1.3.2020   | Mon 2.3.2020   | over a leap day, to a Sunday
            APPEAL        | Thu 30.1.2020  | Sat 29.2.2020  | Mon 2.3.2020   | the leap day itself, a Saturday
            APPEAL        | Sat 30.1.2021  | Mon 1.3.2021   | Mon 1.3.2021   | to the first of March without a leap day
            APPEAL        | Tue 30.1.2024  | Thu 29.2.2024  | Thu 29.2.2024  | the leap day itself, a working day
            APPEAL        | Tue 9.4.2024   | Thu 9.5.2024   | Fri 10.5.2024  | Ascension Day early in May
            APPEAL        | Tue 14.4.2026  | Thu 14.5.2026  | Fri 15.5.2026  | Ascension Day in the middle of May
            APPEAL        | Fri 2.12.2022  | Sun 1.1.2023   | Mon 2.1.2023   | New Year's Day on a Sunday moves by one day alone
            APPEAL        | Tue 7.12.2021  | Thu 6.1.2022   | Fri 7.1.2022   | Epiphany on a Thursday, in the next year
            APPEAL        | Sat 3.3.2018   | Mon 2.4.2018   | Tue 3.4.2018   | Easter Monday, reached from a Saturday
            APPEAL        | Mon 24.6.2019  | Wed 24.7.2019  | Wed 24.7.2019  | an ordinary Wednesday in the holiday month of July
            DEEMED_NOTICE | Tue 10.12.2019 | Tue 17.12.2019 | Tue 17.12.2019 | an ordinary Tuesday
            DEEMED_NOTICE | Wed 18.12.2019 | Wed 25.12.2019 | Wed 25.12.2019 | notice comes on Christmas Day too, for nobody has to do anything
            DEEMED_NOTICE | Sat 14.12.2019 | Sat 21.12.2019 | Sat 21.12.2019 | notice comes on a Saturday too
            DEEMED_NOTICE | Mon 24.2.2020  | Mon 2.3.2020   | Mon 2.3.2020   | over a leap day
            DEEMED_NOTICE | Wed 24.2.2021  | Wed 3.3.2021   | Wed 3.3.2021   | the same days of a year without a leap day
            """)
    void aTimeLimitEndsOnTheDayWorkedOutByHand(TimeLimit limit, String from, String reached, String last, String why) {
        var deadline = Deadline.of(limit, HistoricalDate.day(written(from)));
        assertThat(deadline.earliest()).isEqualTo(deadline.latest());
        assertThat(deadline.earliest())
                .as(why)
                .extracting(DayCount::reached, DayCount::last)
                .containsExactly(written(reached), written(last));
        assertThat(deadline.last().earliest())
                .isEqualTo(deadline.last().latest())
                .isEqualTo(written(last));
    }

    @ParameterizedTest(name = "published {0}: notice {1}, rectification until {2}, appeal until {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # published      | notice         | rectification | appeal
              Tue 10.12.2019 | Tue 17.12.2019 | Tue 31.12.2019 | Thu 16.1.2020
              Tue 17.12.2019 | Tue 24.12.2019 | Tue 7.1.2020   | Thu 23.1.2020
              Fri 15.5.2020  | Fri 22.5.2020  | Fri 5.6.2020   | Mon 22.6.2020
              Fri 12.6.2020  | Fri 19.6.2020  | Fri 3.7.2020   | Mon 20.7.2020
            """)
    void bothWindowsRunFromTheNoticeThatPublicationGives(
            String published, String notice, String rectification, String appeal) {
        var noticed = Deadline.of(TimeLimit.DEEMED_NOTICE, HistoricalDate.day(written(published)))
                .last();
        assertThat(noticed.latest()).isEqualTo(written(notice));
        assertThat(Deadline.of(TimeLimit.RECTIFICATION, noticed).last().latest())
                .isEqualTo(written(rectification));
        assertThat(Deadline.of(TimeLimit.APPEAL, noticed).last().latest()).isEqualTo(written(appeal));
    }

    @Test
    void theCountTellsEachDayThatItPassedOver() {
        var count = DayCount.within(LocalDate.of(2020, 12, 10), 14).orElseThrow();
        assertThat(count.days()).isEqualTo(14);
        assertThat(count.passedOver())
                .containsExactly(
                        new PassedOver(LocalDate.of(2020, 12, 24), DayOff.CHRISTMAS_EVE),
                        new PassedOver(LocalDate.of(2020, 12, 25), DayOff.CHRISTMAS_DAY),
                        new PassedOver(LocalDate.of(2020, 12, 26), DayOff.SECOND_CHRISTMAS_DAY),
                        new PassedOver(LocalDate.of(2020, 12, 27), DayOff.SUNDAY));
    }

    @Test
    void aDateWithinBoundsGivesADeadlineWithinBounds() {
        var deadline = Deadline.of(TimeLimit.APPEAL, DateWords.read("joulukuussa 2019"));
        assertThat(deadline.last().earliest()).isEqualTo(LocalDate.of(2019, 12, 31));
        assertThat(deadline.last().latest()).isEqualTo(LocalDate.of(2020, 1, 30));
        assertThat(deadline.overBy(LocalDate.of(2019, 12, 31))).isEqualTo(Reached.NO);
        assertThat(deadline.overBy(LocalDate.of(2020, 1, 1))).isEqualTo(Reached.POSSIBLY);
        assertThat(deadline.overBy(LocalDate.of(2020, 1, 30))).isEqualTo(Reached.POSSIBLY);
        assertThat(deadline.overBy(LocalDate.of(2020, 1, 31))).isEqualTo(Reached.CERTAINLY);
    }

    @Test
    void aBoundThatIsNotKnownStaysUnknown() {
        var until = new HistoricalDate("", null, LocalDate.of(2020, 1, 2), "", null);
        var deadline = Deadline.of(TimeLimit.RECTIFICATION, until);
        assertThat(deadline.earliest()).isNull();
        assertThat(deadline.last().latest()).isEqualTo(LocalDate.of(2020, 1, 16));
        assertThat(deadline.isUnknown()).isFalse();
    }

    @Test
    void nothingIsCountedFromAnUnknownDay() {
        var deadline = Deadline.of(TimeLimit.APPEAL, HistoricalDate.unknown("", ""));
        assertThat(deadline.isUnknown()).isTrue();
        assertThat(deadline.overBy(LocalDate.of(2050, 1, 1))).isEqualTo(Reached.POSSIBLY);
    }

    @Test
    void nothingIsCountedIntoAYearWhoseDaysOffAreNotKnown() {
        assertThat(Deadline.of(TimeLimit.APPEAL, HistoricalDate.day(LocalDate.of(1985, 5, 2)))
                        .isUnknown())
                .isTrue();
        assertThat(Deadline.of(TimeLimit.RECTIFICATION, HistoricalDate.day(LocalDate.of(2099, 12, 17)))
                        .latest())
                .extracting(DayCount::last)
                .isEqualTo(LocalDate.of(2099, 12, 31));
        assertThat(Deadline.of(TimeLimit.RECTIFICATION, HistoricalDate.day(LocalDate.of(2099, 12, 18)))
                        .isUnknown())
                .isTrue();
    }

    private static LocalDate written(String words) {
        return LocalDate.parse(words, WRITTEN);
    }
}
