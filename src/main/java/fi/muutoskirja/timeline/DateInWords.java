package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** A date as people say it, in the precision in which it is known; where nothing is known, the source's own words in quotes. */
public final class DateInWords {
    private final Phrasebook book;

    /** Dates in the language of a locale; English for any other than Finnish and Swedish. */
    public static DateInWords in(Locale locale) {
        return new DateInWords(Phrasebook.of(locale));
    }

    DateInWords(Phrasebook book) {
        this.book = book;
    }

    /** Empty when neither bounds nor words are known. */
    public Optional<String> of(HistoricalDate date) {
        if (date.earliest() == null) {
            return date.latest() == null
                    ? Optional.of(date.raw()).filter(raw -> !raw.isBlank()).map(this::quoted)
                    : Optional.of(book.get("date.by").formatted(day(date.latest())));
        }
        if (date.latest() == null) {
            return Optional.of(book.get("date.from").formatted(day(date.earliest())));
        }
        return Optional.of(between(date.earliest(), date.latest()));
    }

    private String between(LocalDate earliest, LocalDate latest) {
        if (earliest.equals(latest)) {
            return day(earliest);
        }
        var month = YearMonth.from(earliest);
        if (earliest.equals(month.atDay(1)) && latest.equals(month.atEndOfMonth())) {
            return DateTimeFormatter.ofPattern("LLLL yyyy", book.locale()).format(month);
        }
        if (earliest.getDayOfYear() == 1 && latest.equals(earliest.plusYears(1).minusDays(1))) {
            return String.valueOf(earliest.getYear());
        }
        return day(earliest) + "–" + day(latest);
    }

    private String day(LocalDate day) {
        var style = book.locale().getLanguage().equals("fi") ? FormatStyle.MEDIUM : FormatStyle.LONG;
        return book.locale().getLanguage().equals("en")
                ? DateTimeFormatter.ofPattern("d MMMM yyyy", book.locale()).format(day)
                : DateTimeFormatter.ofLocalizedDate(style)
                        .withLocale(book.locale())
                        .format(day);
    }

    private String quoted(String words) {
        return book.get("quote").formatted(words);
    }
}
