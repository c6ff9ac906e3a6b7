package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The order in which entries happened, as far as it is known, and no further.
 *
 * <p>Dated entries come first, by the first day they can have happened (the last, where only that is known), then by the last. Whatever
 * certainly happened before something else therefore stands before it; where the bounds overlap, the order claims nothing.
 *
 * <p>Entries without any date form a group of their own after the dated ones, since every place among those would say something that no
 * source says. Within the group, those whose order is told come first, each told list by itself and in its order; the others follow in
 * the order in which they were recorded. {@link HistoricalDate#isUnknown} tells where the group begins.
 */
public final class TimelineOrder {
    private static final Comparator<HistoricalDate> HAPPENED = Comparator.comparing(HistoricalDate::isUnknown)
            .thenComparing(TimelineOrder::from)
            .thenComparing(TimelineOrder::to)
            .thenComparing(TimelineOrder::listLength)
            .thenComparing(TimelineOrder::place);

    /** As it happened, then by position. */
    public static final Comparator<TimelineEntry> AS_IT_HAPPENED = Comparator.comparing(
                    (TimelineEntry line) -> line.statement().provenance().happened(), HAPPENED)
            .thenComparing(line -> line.entry().position());

    private TimelineOrder() {}

    private static LocalDate from(HistoricalDate date) {
        return date.earliest() != null ? date.earliest() : to(date);
    }

    private static LocalDate to(HistoricalDate date) {
        return date.latest() != null ? date.latest() : LocalDate.MAX;
    }

    private static int listLength(HistoricalDate date) {
        return date.order() == null ? Integer.MAX_VALUE : date.order().of();
    }

    private static int place(HistoricalDate date) {
        return date.order() == null ? Integer.MAX_VALUE : date.order().place();
    }
}
