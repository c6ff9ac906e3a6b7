package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.proceedings.ConditionOn;
import org.jspecify.annotations.Nullable;

/**
 * A decision on which this one depends.
 *
 * @param decision {@code decision-…}
 * @param title what that decision is about; null when nothing stands of it
 * @param words the condition in the words of the source; null when not told
 * @param holds whether it approved by the day: {@code not-yet}, {@code possibly}, {@code certainly} or {@code failed}
 */
public record ConditionAnswer(
        String decision, @Nullable String title, @Nullable String words, String holds) {
    static ConditionAnswer of(ConditionOn condition) {
        return new ConditionAnswer(
                condition.decision(), condition.title(), condition.words(), VocabularySpelling.of(condition.holds()));
    }
}
