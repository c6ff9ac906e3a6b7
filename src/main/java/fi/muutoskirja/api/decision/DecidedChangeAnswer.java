package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.DateAnswer;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.proceedings.Carried;
import java.util.UUID;

/**
 * An entry of the organisation on the authority of the decision.
 *
 * @param entry its id
 * @param type the event name of what it states, {@code organisation.unit-established}
 * @param happened when the change took effect
 * @param withdrawn whether it no longer stands
 */
public record DecidedChangeAnswer(UUID entry, String type, DateAnswer happened, boolean withdrawn) {
    static DecidedChangeAnswer of(Carried.Change change, Catalog catalog) {
        return new DecidedChangeAnswer(
                change.entry(),
                catalog.factName(change.fact().getClass()),
                DateAnswer.of(change.happened()),
                change.withdrawn());
    }
}
