package fi.muutoskirja.programme;

import fi.muutoskirja.kernel.Act;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Circumstances;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.Neighbours;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.programme.ProgrammeState.Closed;
import fi.muutoskirja.programme.ProgrammeState.NotOpened;
import fi.muutoskirja.programme.ProgrammeState.Open;
import java.util.List;
import java.util.UUID;

/** Opening a programme, promising in it, and following what was promised. */
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
        return new NotOpened();
    }

    @Override
    public Fact said(Act act) {
        return ProgrammeSpeech.said((ProgrammeAct) act);
    }

    @Override
    public List<Objection> objections(
            ProgrammeState state, Fact fact, Circumstances circumstances, Neighbours neighbours) {
        return ProgrammeRules.against(state, (ProgrammeFact) fact, circumstances);
    }

    @Override
    public ProgrammeState evolve(ProgrammeState state, UUID entry, Statement statement) {
        var fact = (ProgrammeFact) statement.fact();
        return switch (state) {
            case NotOpened nothing -> fact instanceof ProgrammeFact.ProgrammeOpened ? new Open(Promises.NONE) : nothing;
            case Open open ->
                fact instanceof ProgrammeFact.ProgrammeClosed
                        ? new Closed(open.promises(), statement.circumstances().happened())
                        : new Open(open.promises().after(fact));
            case Closed closed -> new Closed(closed.promises().after(fact), closed.end());
        };
    }
}
