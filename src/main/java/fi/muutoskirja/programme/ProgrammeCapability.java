package fi.muutoskirja.programme;

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
public final class ProgrammeCapability implements Capability<ProgrammeState> {
    @Override
    public String prefix() {
        return "programme";
    }

    @Override
    public Class<? extends Act> acts() {
        return ProgrammeAct.class;
    }

    @Override
    public Class<? extends Fact> facts() {
        return ProgrammeFact.class;
    }

    @Override
    public ProgrammeState initial() {
        return new ProgrammeState();
    }

    @Override
    public Fact said(Act act) {
        return ProgrammeSpeech.said((ProgrammeAct) act);
    }

    @Override
    public List<Objection> objections(
            ProgrammeState state, Fact fact, Circumstances circumstances, Neighbours neighbours) {
        return List.of();
    }

    @Override
    public ProgrammeState evolve(ProgrammeState state, UUID entry, Statement statement) {
        return state;
    }
}
