package fi.muutoskirja.dossier;

import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import java.util.Comparator;

/** Dated happenings by date; then undated ones in the order the source tells; then, as recorded, those without any order. */
final class ByDate {
    static final Comparator<Item<?>> OF_ITEMS = Comparator.comparing(Item::happened, happenings());

    private ByDate() {}

    private static Comparator<HistoricalDate> happenings() {
        return Comparator.comparing(HistoricalDate::isUnknown)
                .thenComparing(ByDate::beginning)
                .thenComparing(ByDate::end)
                .thenComparingInt(ByDate::place);
    }

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
