package fi.muutoskirja.reform;

import fi.muutoskirja.kernel.Act;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Circumstances;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.Neighbours;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.reform.ReformState.NotStarted;
import java.util.List;
import java.util.UUID;

/** Carrying a reform from its start to its end. */
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
        return new NotStarted();
    }

    @Override
    public Fact said(Act act) {
        return ReformSpeech.said((ReformAct) act);
    }

    @Override
    public List<Objection> objections(
            ReformState state, Fact fact, Circumstances circumstances, Neighbours neighbours) {
        return ReformRules.against(state, (ReformFact) fact, circumstances);
    }

    @Override
    public ReformState evolve(ReformState state, UUID entry, Statement statement) {
        return ReformTelling.after(
                state, (ReformFact) statement.fact(), statement.circumstances().happened());
    }
}
