package fi.muutoskirja.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ledger's own bounds for the date words of Finnish documents, in this one place. Words that are not listed, and seasons whose
 * year is not told, give no bounds: the words are kept and nothing is guessed.
 */
public final class DateWords {
    private static final String YEAR = "(\\d{4})";
    private static final String DAY = "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})";
    private static final List<String> MONTHS = List.of(
            "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu");
    private static final List<Rule> RULES = List.of(
            rule("iso-day", "(\\d{4})-(\\d{2})-(\\d{2})", m -> day(number(m, 1), number(m, 2), number(m, 3))),
            rule("iso-month", "(\\d{4})-(\\d{2})", m -> month(number(m, 1), number(m, 2))),
            rule("day", DAY, m -> day(number(m, 3), number(m, 2), number(m, 1))),
            rule("day-at-the-latest", DAY + " menneessä|" + DAY + " mennessä", DateWords::upToDay),
            rule("year", "(?:v\\. ?|vuonna )?" + YEAR, m -> year(number(m, 1))),
            rule("some-day-of-the-year-it-begins", YEAR + " ?-", m -> year(number(m, 1))),
            rule("beginning-of-year", "vuoden " + YEAR + " alusta", m -> day(number(m, 1), 1, 1)),
            rule("spring", "kevä(?:t|ällä) " + YEAR, m -> months(number(m, 1), 3, number(m, 1), 5)),
            rule("summer", "kesä(?:llä)? " + YEAR, m -> months(number(m, 1), 6, number(m, 1), 8)),
            rule("autumn", "syks(?:y|yllä) " + YEAR, m -> months(number(m, 1), 9, number(m, 1), 11)),
            rule(
                    "winter-of-two-years",
                    "talv(?:i|ella) " + YEAR + "[–-]" + YEAR,
                    m -> winter(number(m, 1), number(m, 2))),
            rule(
                    "month",
                    "(" + String.join("|", MONTHS) + ")kuu(?:ssa|n)? " + YEAR,
                    m -> month(number(m, 2), MONTHS.indexOf(m.group(1)) + 1)));

    private DateWords() {}

    private record Bounds(Optional<LocalDate> earliest, LocalDate latest) {}

    private interface Reading {
        Bounds of(Matcher matcher);
    }

    private record Rule(String name, Pattern pattern, Reading reading) {}

    /**
     * Reads date words as they stand in a source.
     *
     * @return the words with their bounds and the rule that gave them; without bounds when no rule knows the words
     * @throws DateTimeException when the words name a day that no calendar has, such as 31.2.2020, or no winter, such as
     *     talvi 2020–2022
     */
    public static HistoricalDate read(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (var rule : RULES) {
            var matcher = rule.pattern.matcher(plain);
            if (matcher.matches()) {
                var bounds = rule.reading.of(matcher);
                return new HistoricalDate(words.strip(), bounds.earliest.orElse(null), bounds.latest, rule.name, null);
            }
        }
        return HistoricalDate.unknown(words.strip(), "words-without-bounds");
    }

    private static Rule rule(String name, String pattern, Reading reading) {
        return new Rule(name, Pattern.compile(pattern), reading);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Bounds day(int year, int month, int day) {
        var date = LocalDate.of(year, month, day);
        return new Bounds(Optional.of(date), date);
    }

    private static Bounds upToDay(Matcher m) {
        var first = m.group(1) == null ? 4 : 1;
        return new Bounds(Optional.empty(), LocalDate.of(number(m, first + 2), number(m, first + 1), number(m, first)));
    }

    private static Bounds month(int year, int month) {
        return months(year, month, year, month);
    }

    private static Bounds year(int year) {
        return months(year, 1, year, 12);
    }

    private static Bounds winter(int year, int next) {
        if (next != year + 1) {
            throw new DateTimeException("No winter lasts from " + year + " to " + next);
        }
        return months(year, 12, next, 2);
    }

    private static Bounds months(int fromYear, int fromMonth, int toYear, int toMonth) {
        return new Bounds(
                Optional.of(LocalDate.of(fromYear, fromMonth, 1)),
                YearMonth.of(toYear, toMonth).atEndOfMonth());
    }
}
