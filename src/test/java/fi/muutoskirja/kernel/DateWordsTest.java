package fi.muutoskirja.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class DateWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2020-03-10, iso-day, 2020-03-10, 2020-03-10",
        "2020-02, iso-month, 2020-02-01, 2020-02-29",
        "10.3.2020, day, 2020-03-10, 2020-03-10",
        "01.01.2009, day, 2009-01-01, 2009-01-01",
        "2.11.2009 menneessä, day-at-the-latest, , 2009-11-02",
        "31.12.2010 mennessä, day-at-the-latest, , 2010-12-31",
        "2018, year, 2018-01-01, 2018-12-31",
        "v. 2018, year, 2018-01-01, 2018-12-31",
        "v.2018, year, 2018-01-01, 2018-12-31",
        "vuonna 2009, year, 2009-01-01, 2009-12-31",
        "2007-, some-day-of-the-year-it-begins, 2007-01-01, 2007-12-31",
        "2007 -, some-day-of-the-year-it-begins, 2007-01-01, 2007-12-31",
        "vuoden 2023 alusta, beginning-of-year, 2023-01-01, 2023-01-01",
        "kevät 2022, spring, 2022-03-01, 2022-05-31",
        "keväällä 2022, spring, 2022-03-01, 2022-05-31",
        "kesä 2020, summer, 2020-06-01, 2020-08-31",
        "kesällä 2020, summer, 2020-06-01, 2020-08-31",
        "syksy 2009, autumn, 2009-09-01, 2009-11-30",
        "syksyllä 2009, autumn, 2009-09-01, 2009-11-30",
        "talvi 2019–2020, winter-of-two-years, 2019-12-01, 2020-02-29",
        "talvella 2020-2021, winter-of-two-years, 2020-12-01, 2021-02-28",
        "kesäkuussa 2020, month, 2020-06-01, 2020-06-30",
        "helmikuun 2021, month, 2021-02-01, 2021-02-28",
        "tammikuu 2021, month, 2021-01-01, 2021-01-31",
        "joulukuu 2021, month, 2021-12-01, 2021-12-31",
    })
    void everyRuleGivesItsBounds(String words, String rule, @Nullable LocalDate earliest, LocalDate latest) {
        assertThat(DateWords.read(words)).isEqualTo(new HistoricalDate(words, earliest, latest, rule, null));
    }

    @Test
    void theWordsAreKeptAsTheyStandAndReadWhateverTheirCaseAndSpaces() {
        assertThat(DateWords.read("  Keväällä \n 2022 "))
                .isEqualTo(new HistoricalDate(
                        "Keväällä \n 2022", LocalDate.of(2022, 3, 1), LocalDate.of(2022, 5, 31), "spring", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "keväällä",
                "Maanantaina",
                "marras-joulukuun vaihteessa",
                "2010-luvun puoliväliin mennessä",
                "talvella 2020",
                "2010-2013",
                "10.3.",
                "10.3.20",
                "vuonna 2009 tai 2010",
                "spring 2022",
            })
    void wordsThatNoRuleKnowsKeepNoBounds(String words) {
        assertThat(DateWords.read(words)).isEqualTo(HistoricalDate.unknown(words, "words-without-bounds"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.2.2020",
                "29.2.2019",
                "0.1.2020",
                "1.13.2020",
                "2020-02-30",
                "2020-13",
                "2020-00",
                "31.11.2009 mennessä",
                "talvella 2020–2022",
                "talvi 2021-2020",
            })
    void aDayThatNoCalendarHasIsRefused(String words) {
        assertThatThrownBy(() -> DateWords.read(words)).isInstanceOf(DateTimeException.class);
    }
}
