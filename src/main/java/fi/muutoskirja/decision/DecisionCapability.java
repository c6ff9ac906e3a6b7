package fi.muutoskirja.decision;

import fi.muutoskirja.decision.rule.DecisionRules;
import fi.muutoskirja.decision.rule.Telling;
import fi.muutoskirja.kernel.Act;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Circumstances;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.FollowUp;
import fi.muutoskirja.kernel.Neighbours;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Statement;
import java.util.List;
import java.util.UUID;

/** One handling of one matter: proposals, votes, its outcome, and what becomes of the decision. */
public final class DecisionCapability implements Capability<DecisionState> {
    @Override
    public String prefix() {
        return "decision";
    }

    @Override
    public Class<? extends Act> acts() {
        return DecisionAct.class;
    }

    @Override
    public Class<? extends Fact> facts() {
        return DecisionFact.class;
    }

    @Override
    public DecisionState initial() {
        return DecisionState.NOT_BEGUN;
    }

    @Override
    public Fact said(Act act) {
        return DecisionSpeech.said((DecisionAct) act);
    }

    @Override
    public List<Objection> objections(
            DecisionState state, Fact fact, Circumstances circumstances, Neighbours neighbours) {
        return DecisionRules.against(new Telling(state, circumstances.happened(), neighbours), (DecisionFact) fact);
    }

    @Override
    public DecisionState evolve(DecisionState state, UUID entry, Statement statement) {
        return state.and(entry, statement);
    }

    @Override
    public List<FollowUp> followUps(Catalog catalog) {
        return List.of(new WhenDecisionAnnulledThenRevert(), new WhenDecisionTakesEffectThenRestructure(catalog));
    }
}
