package fi.muutoskirja.comparison;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.organisation.line.Step;
import java.util.List;
import java.util.UUID;

/**
 * An entry behind a difference, as it stood on the side that knew of it.
 *
 * @param entry id of the entry that tells
 * @param event the event name, {@code organisation.units-merged}
 * @param happened when that came about
 * @param authority on whose authority
 */
public record Evidence(UUID entry, String event, HistoricalDate happened, Authority authority) {
    static Evidence of(Step step) {
        return new Evidence(step.entry(), step.event(), step.happened(), step.authority());
    }

    /** Each entry once, those of earlier steps first. */
    static List<Evidence> of(List<Step> steps) {
        return steps.stream().map(Evidence::of).distinct().toList();
    }
}
