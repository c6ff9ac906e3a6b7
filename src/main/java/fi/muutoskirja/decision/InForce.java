package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.OtherAggregates;
import java.util.List;

/** Which decisions are in force, and with them what they change. */
final class InForce {
    private InForce() {}

    static DecisionState state(String decision, OtherAggregates neighbours) {
        return neighbours.stateOf(decision, DecisionState.class).orElse(DecisionState.NOT_BEGUN);
    }

    /** The changes in force, each from its own day: those of a decision that stands and whose conditions all stand. */
    static List<Effect> effects(String decision, OtherAggregates neighbours) {
        var state = state(decision, neighbours);
        return stands(state)
                        && state.conditions().stream()
                                .allMatch(condition -> stands(state(condition.decision(), neighbours)))
                ? state.approval().map(ApprovalEvent::effects).orElse(List.of())
                : List.of();
    }

    private static boolean stands(DecisionState state) {
        return state.approval().isPresent() && state.annulled().isEmpty();
    }
}
