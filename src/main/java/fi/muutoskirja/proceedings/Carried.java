package fi.muutoskirja.proceedings;

import fi.muutoskirja.decision.Effect;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.PublicName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision changes in the organisation.
 *
 * @param effects the changes that it states, in its order, each with the entry that carried it out
 * @param others what else was recorded on its authority, in recorded order
 */
public record Carried(List<EffectOf> effects, List<Change> others) {
    static final Carried NOTHING = new Carried(List.of(), List.of());

    /**
     * A change that the decision states.
     *
     * @param fact what the organisation's entry states once it is carried out
     * @param change the entry that carried it out; null when none is recorded
     */
    public record EffectOf(
            Effect effect, LedgerEvent fact, @Nullable Change change) {
        /** The event name of the change, {@code organisation.unit-established}. */
        public String event() {
            return fact.getClass().getAnnotation(PublicName.class).value();
        }
    }

    /**
     * An entry of the organisation on the authority of the decision.
     *
     * @param entry its id
     * @param happened when the change took effect
     * @param fact what it states, or stated before it was withdrawn
     * @param withdrawn whether it no longer stands
     */
    public record Change(UUID entry, HistoricalDate happened, LedgerEvent fact, boolean withdrawn) {
        /** The event name of what it states, {@code organisation.unit-established}. */
        public String event() {
            return fact.getClass().getAnnotation(PublicName.class).value();
        }
    }
}
