package fi.muutoskirja.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as a source tells it: its own words, and the bounds within which it must lie.
 *
 * @param raw the source's own words; empty when it has none
 * @param earliest the first day it can have been (ISO 8601); null when there is no lower bound
 * @param latest the last day it can have been (ISO 8601), never before {@code earliest}; null when there is no upper bound
 * @param basis why these bounds: the name of a rule, or a sentence
 * @param order its place among undated happenings; null when none is told
 */
public record HistoricalDate(
        String raw,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String basis,
        @Nullable Order order) {

    public HistoricalDate {
        if (earliest != null && latest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException("earliest " + earliest + " is after latest " + latest);
        }
    }

    /**
     * A place in an order whose dates are lost: "4th of seven".
     *
     * @param place from 1
     * @param of how many there are, at least {@code place}
     */
    public record Order(int place, int of) {
        public Order {
            if (place < 1 || place > of) {
                throw new IllegalArgumentException("place " + place + " of " + of + " is not a place");
            }
        }
    }

    /** Whether something had come about by a day. */
    public enum Reached {
        NO,
        POSSIBLY,
        CERTAINLY
    }

    public static HistoricalDate day(LocalDate day) {
        return new HistoricalDate(day.toString(), day, day, "day", null);
    }

    public static HistoricalDate between(String raw, LocalDate earliest, LocalDate latest, String basis) {
        return new HistoricalDate(raw, earliest, latest, basis, null);
    }

    public static HistoricalDate unknown(String raw, String basis) {
        return new HistoricalDate(raw, null, null, basis, null);
    }

    public HistoricalDate inOrder(int place, int of) {
        return new HistoricalDate(raw, earliest, latest, basis, new Order(place, of));
    }

    public boolean isUnknown() {
        return earliest == null && latest == null;
    }

    /** Whether it had happened by the given day: certainly from the latest day on, possibly from the earliest. */
    public Reached by(LocalDate day) {
        if (latest != null && !day.isBefore(latest)) {
            return Reached.CERTAINLY;
        }
        return earliest != null && day.isBefore(earliest) ? Reached.NO : Reached.POSSIBLY;
    }

    /** Whether it came after the other whatever the days were within their bounds. */
    public boolean isCertainlyAfter(HistoricalDate other) {
        return earliest != null && other.latest != null && earliest.isAfter(other.latest);
    }

    /** The form for exchange, EDTF (ISO 8601-2), derived from the bounds; empty when nothing is known. */
    public String edtf() {
        if (earliest == null) {
            return latest == null ? "" : "[.." + latest + "]";
        }
        if (latest == null) {
            return "[" + earliest + "..]";
        }
        if (earliest.equals(latest)) {
            return earliest.toString();
        }
        if (earliest.equals(YearMonth.from(earliest).atDay(1))
                && latest.equals(YearMonth.from(earliest).atEndOfMonth())) {
            return YearMonth.from(earliest).toString();
        }
        if (earliest.getDayOfYear() == 1 && latest.equals(earliest.plusYears(1).minusDays(1))) {
            return "%04d".formatted(earliest.getYear());
        }
        return "[" + earliest + ".." + latest + "]";
    }
}
