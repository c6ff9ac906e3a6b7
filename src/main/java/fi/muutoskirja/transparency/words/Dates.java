package fi.muutoskirja.transparency.words;

import fi.muutoskirja.kernel.HistoricalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times in words. Times of recording are told in Finnish time. */
public final class Dates {
    public static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final Pattern A_YEAR = Pattern.compile("(?:v\\. ?|vuonna )?\\d{4}");
    private static final int NUMBERS_IN_WORDS = 10;

    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    public Dates(Texts texts) {
        this.texts = texts;
        var locale = texts.language().locale();
        this.day = DateTimeFormatter.ofPattern(texts.say("date.day"), locale);
        this.time = DateTimeFormatter.ofPattern(texts.say("date.time"), locale);
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    public String day(Instant instant) {
        return day.format(instant.atZone(FINLAND));
    }

    public String time(Instant instant) {
        return time.format(instant.atZone(FINLAND));
    }

    /** A date as precisely as it is known, and the source's words beside it. */
    public When when(HistoricalDate date) {
        var words = bounds(date.earliest(), date.latest());
        var order = date.order();
        if (order != null) {
            words = texts.say("date.ordered", words, order(order));
        }
        return new When(words, ownWords(date), !date.isUnknown() || order != null);
    }

    /** A place among others: "4th of seven". */
    public String order(HistoricalDate.Order order) {
        if (order.of() > NUMBERS_IN_WORDS) {
            return order.place() + "/" + order.of();
        }
        return texts.say("order.of", texts.say("order.place." + order.place()), texts.say("number.from." + order.of()));
    }

    private String bounds(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null) {
            return latest == null ? texts.say("date.unknown") : texts.say("date.latest", day(latest));
        }
        if (latest == null) {
            return texts.say("date.earliest", day(earliest));
        }
        if (earliest.equals(latest)) {
            return day(earliest);
        }
        if (earliest.getDayOfYear() == 1 && latest.equals(earliest.plusYears(1).minusDays(1))) {
            return texts.say("date.year", Integer.toString(earliest.getYear()));
        }
        if (earliest.getDayOfMonth() == 1
                && latest.equals(earliest.plusMonths(1).minusDays(1))) {
            return texts.say(
                    "date.month", texts.say("month." + earliest.getMonthValue()), Integer.toString(earliest.getYear()));
        }
        return texts.say("date.between", day(earliest), day(latest));
    }

    private static @Nullable String ownWords(HistoricalDate date) {
        var raw = date.raw().strip();
        return raw.isEmpty() || tellsTheSame(raw, date) ? null : raw;
    }

    private static boolean tellsTheSame(String raw, HistoricalDate date) {
        var earliest = date.earliest();
        if (earliest == null || date.latest() == null) {
            return false;
        }
        if (earliest.equals(date.latest())) {
            return raw.equals(DateTimeFormatter.ofPattern("d.M.uuuu").format(earliest))
                    || raw.equals(earliest.toString());
        }
        return A_YEAR.matcher(raw).matches() && raw.endsWith(date.edtf());
    }
}
