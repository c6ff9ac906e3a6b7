package fi.muutoskirja.decision.rule;

import fi.muutoskirja.decision.AfterDecisionFact;
import fi.muutoskirja.decision.DecisionFact;
import fi.muutoskirja.decision.DecisionFact.ProposalPresented;
import fi.muutoskirja.decision.OutcomeFact;
import fi.muutoskirja.decision.VotingFact;
import fi.muutoskirja.kernel.Objection;
import java.util.List;

/** Everything that speaks against a fact about a handling. */
public final class DecisionRules {
    private DecisionRules() {}

    public static List<Objection> against(Telling telling, DecisionFact fact) {
        return switch (fact) {
            case ProposalPresented f -> HandlingRules.againstPresenting(telling, f);
            case OutcomeFact f -> OutcomeRules.against(telling, f);
            case VotingFact f -> VotingRules.against(telling, f);
            case AfterDecisionFact f -> AfterDecisionRules.against(telling, f);
        };
    }
}
