package fi.muutoskirja.reform;

import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.OtherAggregates;
import fi.muutoskirja.kernel.Provenance;
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
    public Class<? extends LedgerCommand> commands() {
        return ReformCommand.class;
    }

    @Override
    public Class<? extends LedgerEvent> events() {
        return ReformEvent.class;
    }

    @Override
    public ReformState initial() {
        return new NotStarted();
    }

    @Override
    public List<Objection> objections(
            ReformState state, LedgerEvent fact, Provenance provenance, OtherAggregates neighbours) {
        return ReformRules.against(state, (ReformEvent) fact, provenance);
    }

    @Override
    public ReformState evolve(ReformState state, UUID entry, Statement statement) {
        return ReformFold.after(
                state, (ReformEvent) statement.event(), statement.provenance().happened());
    }
}
