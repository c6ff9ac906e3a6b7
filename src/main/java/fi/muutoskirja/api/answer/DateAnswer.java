package fi.muutoskirja.api.answer;

import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as its source tells it, and the bounds within which it must lie.
 *
 * @param raw the source's own words; empty when it has none
 * @param earliest the first day it can have been (ISO 8601); null when there is no lower bound
 * @param latest the last day it can have been (ISO 8601), never before {@code earliest}; null when there is no upper bound
 * @param edtf the bounds in EDTF (ISO 8601-2); null when there are none
 * @param basis why these bounds: the name of a rule, or a sentence
 * @param order its place among undated happenings; null when none is told
 */
public record DateAnswer(
        String raw,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String edtf,
        String basis,
        @Nullable OrderAnswer order) {

    /**
     * "4th of seven".
     *
     * @param place from 1
     * @param of how many there are, at least {@code place}
     */
    public record OrderAnswer(int place, int of) {}

    public static DateAnswer of(HistoricalDate date) {
        var order = date.order();
        return new DateAnswer(
                date.raw(),
                date.earliest(),
                date.latest(),
                date.isUnknown() ? null : date.edtf(),
                date.basis(),
                order == null ? null : new OrderAnswer(order.place(), order.of()));
    }

    public static @Nullable DateAnswer ofNullable(@Nullable HistoricalDate date) {
        return date == null ? null : of(date);
    }
}
