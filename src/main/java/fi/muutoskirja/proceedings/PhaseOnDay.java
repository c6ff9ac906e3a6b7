package fi.muutoskirja.proceedings;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A phase as it is on one day.
 *
 * @param phase a phase of the decision's way through the law
 * @param mark whether it had been reached on the day, or why that cannot be said
 * @param when when it came or will come about, as far as known; of an open window its last day; null when nothing tells
 * @param entry id of the entry that tells; null when it follows from others, or when nothing tells
 */
public record PhaseOnDay(
        Phase phase,
        Mark mark,
        @Nullable HistoricalDate when,
        @Nullable UUID entry) {
    /** Whether a phase has been reached, or why that cannot be said. */
    public enum Mark {
        NOT_YET,
        POSSIBLY,
        CERTAINLY,
        /** It may have been, and no entry tells. */
        NOT_RECORDED,
        /** The law that would tell has not been read, or who decided is not known. */
        NOT_CHECKED,
        /** A decision of this kind does not go through it. */
        DOES_NOT_APPLY;

        static Mark of(Reached reached) {
            return switch (reached) {
                case NO -> NOT_YET;
                case POSSIBLY -> POSSIBLY;
                case CERTAINLY -> CERTAINLY;
            };
        }
    }
}
