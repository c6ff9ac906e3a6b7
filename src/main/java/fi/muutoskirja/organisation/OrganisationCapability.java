package fi.muutoskirja.organisation;

import fi.muutoskirja.kernel.Act;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Circumstances;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.Neighbours;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.organisation.rule.OrganisationRules;
import java.util.List;
import java.util.UUID;

/** One municipality's structure: what can be said of it, and what speaks against it. */
public final class OrganisationCapability implements Capability<OrganisationState> {
    private static final UUID NOT_RECORDED_YET = new UUID(0, 0);

    @Override
    public String prefix() {
        return "org";
    }

    @Override
    public Class<? extends Act> acts() {
        return OrganisationAct.class;
    }

    @Override
    public Class<? extends Fact> facts() {
        return OrganisationFact.class;
    }

    @Override
    public OrganisationState initial() {
        return OrganisationState.UNREGISTERED;
    }

    @Override
    public Fact said(Act act) {
        return OrganisationSpeech.said((OrganisationAct) act);
    }

    @Override
    public List<Objection> objections(
            OrganisationState state, Fact fact, Circumstances circumstances, Neighbours neighbours) {
        var stated = (OrganisationFact) fact;
        var after = state.after(NOT_RECORDED_YET, new Statement(fact, circumstances, List.of()));
        return OrganisationRules.against(state, after, stated, circumstances);
    }

    @Override
    public OrganisationState evolve(OrganisationState state, UUID entry, Statement statement) {
        return state.after(entry, statement);
    }
}
