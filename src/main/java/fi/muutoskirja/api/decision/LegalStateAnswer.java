package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.proceedings.LegalStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision stands in law on one day. Legal information, not advice.
 *
 * @param remedy by which way a change may be sought: {@code rectification-first}, {@code appeal}, {@code none-for-preparation}, {@code outside-the-act};
 *     or why that is not told: {@code outcome-unknown}, {@code body-unknown}, {@code act-not-read}, {@code act-uncertain}
 * @param section the section of law that says so; null when it follows from none that was read
 * @param phase the furthest phase that it had certainly reached; null when it had certainly reached none
 * @param perhaps further phases that it had possibly reached
 * @param phases every phase of its way, in order
 * @param deadlines its time limits, in order; empty when none can be counted
 * @param conditions the decisions on which it depends
 * @param beside what else holds of it
 */
public record LegalStateAnswer(
        String remedy,
        @Nullable String section,
        @Nullable String phase,
        List<String> perhaps,
        List<PhaseAnswer> phases,
        List<DeadlineAnswer> deadlines,
        List<ConditionAnswer> conditions,
        List<BesideAnswer> beside) {
    static LegalStateAnswer of(LegalStatus state) {
        var section = state.remedy().section();
        var phase = state.phase();
        return new LegalStateAnswer(
                VocabularySpelling.of(state.remedy()),
                section == null ? null : section.citation(),
                phase == null ? null : VocabularySpelling.of(phase),
                state.perhaps().stream().map(VocabularySpelling::of).toList(),
                state.steps().stream().map(PhaseAnswer::of).toList(),
                state.windows().stream().map(DeadlineAnswer::of).toList(),
                state.conditions().stream().map(ConditionAnswer::of).toList(),
                state.beside().stream().map(BesideAnswer::of).toList());
    }
}
