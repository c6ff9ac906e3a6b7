package fi.muutoskirja.source;

import fi.muutoskirja.kernel.Act;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Circumstances;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.Neighbours;
import fi.muutoskirja.kernel.Objection;
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
    public Class<? extends Act> acts() {
        return SourceAct.class;
    }

    @Override
    public Class<? extends Fact> facts() {
        return SourceFact.class;
    }

    @Override
    public SourceState initial() {
        return new SourceState.NotRegistered();
    }

    @Override
    public Fact said(Act act) {
        return SourceSpeech.said((SourceAct) act);
    }

    @Override
    public List<Objection> objections(
            SourceState state, Fact fact, Circumstances circumstances, Neighbours neighbours) {
        return SourceRules.against(state, (SourceFact) fact);
    }

    @Override
    public SourceState evolve(SourceState state, UUID entry, Statement statement) {
        return switch ((SourceFact) statement.fact()) {
            case SourceFact.SourceRegistered f -> new SourceState.Registered(f.title());
            case SourceFact.DocumentAttached f -> state;
        };
    }
}
