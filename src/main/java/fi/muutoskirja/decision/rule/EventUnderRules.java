package fi.muutoskirja.decision.rule;

import fi.muutoskirja.decision.DecisionState;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.OtherAggregates;
import fi.muutoskirja.law.Lawful;
import fi.muutoskirja.meeting.MeetingState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a fact is held against.
 *
 * @param state what is known of the handling without it
 * @param happened when it happened
 */
public record EventUnderRules(DecisionState state, HistoricalDate happened, OtherAggregates neighbours) {
    Lawful lawful() {
        return new Lawful(happened);
    }

    /** What is known of a meeting; empty when it is not told or not recorded. */
    Optional<MeetingState> meeting(@Nullable String meeting) {
        return meeting == null ? Optional.empty() : neighbours.stateOf(meeting, MeetingState.class);
    }

    /** What is known of the meeting of the handling. */
    Optional<MeetingState> meeting() {
        return meeting(state.meeting().orElse(null));
    }
}
