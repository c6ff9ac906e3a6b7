package fi.muutoskirja.programme;

import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.OtherAggregates;
import fi.muutoskirja.kernel.Provenance;
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
    public Class<? extends LedgerCommand> commands() {
        return ProgrammeCommand.class;
    }

    @Override
    public Class<? extends LedgerEvent> events() {
        return ProgrammeEvent.class;
    }

    @Override
    public ProgrammeState initial() {
        return new NotOpened();
    }

    @Override
    public List<Objection> objections(
            ProgrammeState state, LedgerEvent fact, Provenance provenance, OtherAggregates neighbours) {
        return ProgrammeRules.against(state, (ProgrammeEvent) fact, provenance);
    }

    @Override
    public ProgrammeState evolve(ProgrammeState state, UUID entry, Statement statement) {
        var fact = (ProgrammeEvent) statement.event();
        return switch (state) {
            case NotOpened nothing ->
                fact instanceof ProgrammeEvent.ProgrammeOpened ? new Open(Promises.NONE) : nothing;
            case Open open ->
                fact instanceof ProgrammeEvent.ProgrammeClosed
                        ? new Closed(open.promises(), statement.provenance().happened())
                        : new Open(open.promises().after(fact));
            case Closed closed -> new Closed(closed.promises().after(fact), closed.end());
        };
    }
}
