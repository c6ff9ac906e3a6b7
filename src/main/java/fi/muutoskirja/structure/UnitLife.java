package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.HistoricalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole life of one unit, as known up to one position.
 *
 * @param steps what happened to it, in the order in which it happened as far as known
 */
public record UnitLife(
        String id,
        String organisation,
        String lastName,
        String kind,
        HistoricalDate since,
        @Nullable HistoricalDate until,
        List<Step> steps) {
    /**
     * One thing that happened to the unit.
     *
     * @param event the event name of the fact, {@code organisation.unit-renamed}
     * @param detail the new name, the new parent's id, the tasks; null when the event says it all
     */
    public record Step(
            UUID entry,
            String event,
            HistoricalDate happened,
            @Nullable String detail,
            Authority authority) {}
}
