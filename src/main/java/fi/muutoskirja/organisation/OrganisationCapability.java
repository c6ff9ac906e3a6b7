package fi.muutoskirja.organisation;

import fi.muutoskirja.kernel.Act;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Circumstances;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.Neighbours;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Statement;
import java.util.List;
import java.util.UUID;

/** The pure half of the aggregate. */
public final class OrganisationCapability implements Capability<OrganisationState> {
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
        return new OrganisationState();
    }

    @Override
    public Fact said(Act act) {
        return OrganisationSpeech.said((OrganisationAct) act);
    }

    @Override
    public List<Objection> objections(
            OrganisationState state, Fact fact, Circumstances circumstances, Neighbours neighbours) {
        return List.of();
    }

    @Override
    public OrganisationState evolve(OrganisationState state, UUID entry, Statement statement) {
        return state;
    }
}
