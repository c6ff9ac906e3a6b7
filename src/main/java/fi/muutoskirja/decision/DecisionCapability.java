package fi.muutoskirja.decision;

import fi.muutoskirja.decision.rule.DecisionRules;
import fi.muutoskirja.decision.rule.EventUnderRules;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.OtherAggregates;
import fi.muutoskirja.kernel.Provenance;
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
    public Class<? extends LedgerCommand> commands() {
        return DecisionCommand.class;
    }

    @Override
    public Class<? extends LedgerEvent> events() {
        return DecisionEvent.class;
    }

    @Override
    public DecisionState initial() {
        return DecisionState.NOT_BEGUN;
    }

    @Override
    public List<Objection> objections(
            DecisionState state, LedgerEvent fact, Provenance provenance, OtherAggregates neighbours) {
        return DecisionRules.against(
                new EventUnderRules(state, provenance.happened(), neighbours), (DecisionEvent) fact);
    }

    @Override
    public DecisionState evolve(DecisionState state, UUID entry, Statement statement) {
        return state.and(entry, statement);
    }
}
