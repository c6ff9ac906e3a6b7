package fi.muutoskirja.duties;

import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days of one year within which a recurring duty is to be done: a season has the bounds that {@link DateWords} gives it. */
final class SeasonWindow {
    /** How a source says "every spring", and how it would say "in the spring of". */
    private static final Map<String, String> EVERY =
            Map.of("keväisin", "keväällä", "kesäisin", "kesällä", "syksyisin", "syksyllä", "talvisin", "talvella");

    private SeasonWindow() {}

    /** The whole year when no season is told, or in words that have no bounds. */
    static HistoricalDate in(int year, @Nullable String season) {
        if (season == null) {
            return HistoricalDate.between(
                    String.valueOf(year), day(year, 1, 1), day(year, 12, 31), "a-year-of-the-duty");
        }
        var words = season.strip().toLowerCase(Locale.ROOT);
        var one = EVERY.getOrDefault(words, words);
        var told = read(one + " " + (one.startsWith("talv") ? year + "–" + (year + 1) : year));
        return told == null || told.isUnknown()
                ? HistoricalDate.between(
                        season.strip() + " " + year, day(year, 1, 1), day(year, 12, 31), "a-year-of-the-duty")
                : told;
    }

    private static @Nullable HistoricalDate read(String words) {
        try {
            return DateWords.read(words);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
