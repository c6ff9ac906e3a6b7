package fi.muutoskirja.api.reform;

import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.proceedings.LegalCircumstance;
import fi.muutoskirja.proceedings.Phase;
import fi.muutoskirja.replay.DecisionThen;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as known at one step of a replay.
 *
 * @param id {@code decision-…}
 * @param title what it is about
 * @param entry id of the entry that tells its outcome, or its proposal while no outcome is known
 * @param decided whether an outcome is known
 * @param on the day on which its legal state is told: that of the step's entry, ISO 8601
 * @param phase the furthest phase in law that it had certainly reached by that day, {@code decided}, {@code final} …; null when none
 * @param perhaps further phases that it had possibly reached
 * @param beside what else held of it, {@code enforced-before-final} …
 */
public record DecisionThenAnswer(
        String id,
        String title,
        UUID entry,
        boolean decided,
        LocalDate on,
        @Nullable Phase phase,
        List<Phase> perhaps,
        List<LegalCircumstance.Kind> beside) {
    static DecisionThenAnswer of(DecisionThen decision) {
        var legal = decision.legal();
        return new DecisionThenAnswer(
                decision.id(),
                decision.title(),
                decision.entry(),
                decision.decided(),
                decision.on(),
                legal == null ? null : legal.phase(),
                legal == null ? List.of() : legal.perhaps(),
                legal == null
                        ? List.of()
                        : legal.beside().stream()
                                .filter(held -> held.reached() != Reached.NO)
                                .map(LegalCircumstance::kind)
                                .toList());
    }
}
