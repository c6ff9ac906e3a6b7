package fi.muutoskirja.proceedings;

import org.jspecify.annotations.Nullable;

/**
 * A condition of a decision as it is on one day.
 *
 * @param decision the decision that must approve, {@code decision-…}
 * @param title what that decision is about; null when nothing stands of it
 * @param words the condition in the words of the source; null when not told
 * @param holds whether it had approved by the day
 */
public record ConditionOn(
        String decision, @Nullable String title, @Nullable String words, Holds holds) {
    /** Whether a condition holds. */
    public enum Holds {
        NOT_YET,
        POSSIBLY,
        CERTAINLY,
        /** The other decision ended otherwise than in approval, or no longer stands. */
        FAILED
    }
}
