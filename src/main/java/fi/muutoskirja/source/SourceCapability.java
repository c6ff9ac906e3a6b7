package fi.muutoskirja.source;

import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.OtherAggregates;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.Statement;
import java.util.List;
import java.util.UUID;

/** Registering source documents and attaching files to them. */
public final class SourceCapability implements Capability<SourceState> {
    @Override
    public String prefix() {
        return "source";
    }

    @Override
    public Class<? extends LedgerCommand> commands() {
        return SourceCommand.class;
    }

    @Override
    public Class<? extends LedgerEvent> events() {
        return SourceEvent.class;
    }

    @Override
    public SourceState initial() {
        return new SourceState.NotRegistered();
    }

    @Override
    public List<Objection> objections(
            SourceState state, LedgerEvent fact, Provenance provenance, OtherAggregates neighbours) {
        return SourceRules.against(state, (SourceEvent) fact);
    }

    @Override
    public SourceState evolve(SourceState state, UUID entry, Statement statement) {
        return switch ((SourceEvent) statement.event()) {
            case SourceEvent.SourceRegistered f -> new SourceState.Registered(f.title());
            case SourceEvent.DocumentAttached f -> state;
        };
    }
}
