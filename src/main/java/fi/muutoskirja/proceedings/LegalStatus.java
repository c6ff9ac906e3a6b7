package fi.muutoskirja.proceedings;

import fi.muutoskirja.law.LegalSection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision stands in law on one day. Legal information, not advice.
 *
 * @param on the day
 * @param remedy by which way a change may be sought, or why that is not known
 * @param phase the furthest phase that it had certainly reached; null when it had certainly reached none
 * @param perhaps further phases that it had possibly reached
 * @param steps every phase of its way, in order
 * @param windows its time limits, in order; empty when none can be counted
 * @param conditions the decisions on which it depends; empty when on none
 * @param beside what else holds of it
 */
public record LegalStatus(
        LocalDate on,
        Remedy remedy,
        @Nullable Phase phase,
        List<Phase> perhaps,
        List<PhaseOnDay> steps,
        List<Window> windows,
        List<ConditionOn> conditions,
        List<LegalCircumstance> beside) {
    /** The section of law that says so; null when it follows from none that was read. */
    public @Nullable LegalSection section() {
        return remedy.section();
    }
}
