package fi.muutoskirja.proceedings;

import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import java.util.Comparator;

/** Handlings by date; undated ones after them in the order that the source tells. Equal ones stay as recorded. */
final class HandlingOrder {
    static final Comparator<Handling> OF_HANDLINGS = Comparator.comparing(
            Handling::happened,
            Comparator.comparing(HistoricalDate::isUnknown)
                    .thenComparing(HandlingOrder::beginning)
                    .thenComparing(HandlingOrder::end)
                    .thenComparingInt(HandlingOrder::place));

    private HandlingOrder() {}

    private static LocalDate beginning(HistoricalDate date) {
        var earliest = date.earliest();
        return earliest == null ? end(date) : earliest;
    }

    private static LocalDate end(HistoricalDate date) {
        var latest = date.latest();
        return latest == null ? LocalDate.MAX : latest;
    }

    private static int place(HistoricalDate date) {
        var order = date.order();
        return order == null ? Integer.MAX_VALUE : order.place();
    }
}
