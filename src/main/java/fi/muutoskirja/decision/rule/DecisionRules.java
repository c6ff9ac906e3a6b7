package fi.muutoskirja.decision.rule;

import fi.muutoskirja.decision.AfterDecisionEvent;
import fi.muutoskirja.decision.DecisionEvent;
import fi.muutoskirja.decision.DecisionEvent.ProposalPresented;
import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.decision.VotingEvent;
import fi.muutoskirja.kernel.Objection;
import java.util.List;

/** Everything that speaks against a fact about a handling. */
public final class DecisionRules {
    private DecisionRules() {}

    public static List<Objection> against(EventUnderRules telling, DecisionEvent fact) {
        return switch (fact) {
            case ProposalPresented f -> HandlingRules.againstPresenting(telling, f);
            case HandlingEnded f -> OutcomeRules.against(telling, f);
            case VotingEvent f -> VotingRules.against(telling, f);
            case AfterDecisionEvent f -> AfterDecisionRules.against(telling, f);
        };
    }
}
