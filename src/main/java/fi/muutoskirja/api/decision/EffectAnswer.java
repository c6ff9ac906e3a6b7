package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.DateAnswer;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.proceedings.Carried;
import org.jspecify.annotations.Nullable;

/**
 * A change of the organisation that the decision states.
 *
 * @param effective when it takes effect
 * @param command the public name of the command that carries it out, {@code establish-unit}
 * @param carriedOut the entry that carried it out; null when none is recorded
 */
public record EffectAnswer(
        DateAnswer effective, String command, @Nullable DecidedChangeAnswer carriedOut) {
    static EffectAnswer of(Carried.EffectOf one, Catalog catalog) {
        var change = one.change();
        return new EffectAnswer(
                DateAnswer.of(one.effect().effective()),
                catalog.commandName(one.effect().change().getClass()),
                change == null ? null : DecidedChangeAnswer.of(change, catalog));
    }
}
