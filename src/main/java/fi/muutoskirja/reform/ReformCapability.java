package fi.muutoskirja.reform;

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
public final class ReformCapability implements Capability<ReformState> {
    @Override
    public String prefix() {
        return "reform";
    }

    @Override
    public Class<? extends Act> acts() {
        return ReformAct.class;
    }

    @Override
    public Class<? extends Fact> facts() {
        return ReformFact.class;
    }

    @Override
    public ReformState initial() {
        return new ReformState();
    }

    @Override
    public Fact said(Act act) {
        return ReformSpeech.said((ReformAct) act);
    }

    @Override
    public List<Objection> objections(
            ReformState state, Fact fact, Circumstances circumstances, Neighbours neighbours) {
        return List.of();
    }

    @Override
    public ReformState evolve(ReformState state, UUID entry, Statement statement) {
        return state;
    }
}
