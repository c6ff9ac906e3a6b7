package fi.muutoskirja.proceedings;

import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.law.Deadline;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time limit of a decision as it is on one day.
 *
 * @param deadline its last day and how that was counted
 * @param start what it runs from
 * @param recorded whether that is recorded; when it is not, the limit is only known not to end before a day
 * @param entry id of the entry that tells what it runs from; null when none does
 * @param begun whether it had begun on the day
 * @param over whether its last day was over on the day
 */
public record Window(
        Deadline deadline,
        Start start,
        boolean recorded,
        @Nullable UUID entry,
        Reached begun,
        Reached over) {
    /** What a time limit runs from. */
    public enum Start {
        PUBLICATION,
        NOTICE,
        NOTICE_OF_RECTIFICATION
    }

    /** Whether it ran on the day. */
    public Reached open() {
        return ThreeValued.all(begun, ThreeValued.not(over));
    }
}
