package fi.muutoskirja.decision;

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

/** Proposing and approving, one handling of one matter at a time. */
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
        return new DecisionState.NotBegun();
    }

    @Override
    public Fact said(Act act) {
        return DecisionSpeech.said((DecisionAct) act);
    }

    @Override
    public List<Objection> objections(
            DecisionState state, Fact fact, Circumstances circumstances, Neighbours neighbours) {
        return DecisionRules.against(state, (DecisionFact) fact, circumstances.happened(), neighbours);
    }

    @Override
    public DecisionState evolve(DecisionState state, UUID entry, Statement statement) {
        return switch ((DecisionFact) statement.fact()) {
            case DecisionFact.ProposalPresented f -> state.proposed(f);
            case OutcomeFact f -> state.ended(f);
            case VotingFact f -> state;
            case AfterDecisionFact f -> state;
        };
    }

    @Override
    public List<FollowUp> followUps(Catalog catalog) {
        return List.of(new WhenDecisionAnnulledThenRevert(), new WhenDecisionTakesEffectThenRestructure(catalog));
    }
}
