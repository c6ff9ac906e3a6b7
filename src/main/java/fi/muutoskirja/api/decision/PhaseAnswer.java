package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.DateAnswer;
import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.proceedings.PhaseOnDay;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A phase of the decision's way through the law, as it was on the day.
 *
 * @param phase {@code prepared}, {@code decided}, {@code minutes-inspected}, {@code published}, {@code notified}, {@code rectification-open},
 *     {@code rectification-claimed}, {@code rectification-decided}, {@code appeal-open}, {@code appealed}, {@code ruled-on}, {@code final} or {@code annulled}
 * @param reached {@code not-yet}, {@code possibly}, {@code certainly}, {@code not-recorded}, {@code not-checked} or {@code does-not-apply}
 * @param when when it came or will come about; of an open window its last day; null when nothing tells
 * @param entry id of the entry that tells; null when it follows from others
 */
public record PhaseAnswer(
        String phase,
        String reached,
        @Nullable DateAnswer when,
        @Nullable UUID entry) {
    static PhaseAnswer of(PhaseOnDay step) {
        return new PhaseAnswer(
                VocabularySpelling.of(step.phase()),
                VocabularySpelling.of(step.mark()),
                DateAnswer.ofNullable(step.when()),
                step.entry());
    }
}
