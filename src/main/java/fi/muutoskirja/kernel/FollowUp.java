package fi.muutoskirja.kernel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule that what is recorded of one aggregate leads to something else, which is recorded of others in the same commit. Pure: the
 * same statement in the same surroundings always has the same consequences.
 */
public interface FollowUp {
    /** What it does, as a sentence in kebab-case; it is the recorder of what it leads to. */
    String name();

    /** What follows from a statement that is about to be recorded; nothing of its own aggregate. */
    List<Following> from(Told told, OtherAggregates neighbours);

    /**
     * A statement about to be recorded.
     *
     * @param before the history of its aggregate without it
     * @param after the history with it
     */
    record Told(String subject, UUID entry, Statement statement, History<?> before, History<?> after) {}

    /**
     * One command that follows. Its source and mode are those of the statement it follows from, its reform the one of that statement or its aggregate.
     *
     * @param command about an aggregate other than the one it follows from
     * @param happened when it takes effect
     * @param authority on whose authority; null for commands that need none
     * @param ifRefused what becomes of the statement when a rule refuses this command
     */
    record Following(
            LedgerCommand command,
            HistoricalDate happened,
            @Nullable Authority authority,
            IfRefused ifRefused) {}

    /** What becomes of a statement when something that follows from it is refused. */
    enum IfRefused {
        /** It is refused too, for the same reasons. */
        REFUSE_THE_CAUSE,
        /** It stands, with the reasons as findings; the command that followed is left out. */
        NOTE_ON_THE_CAUSE
    }
}
