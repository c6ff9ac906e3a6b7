package fi.muutoskirja.meeting;

import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.OtherAggregates;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.Statement;
import java.util.List;
import java.util.UUID;

/** Recording gatherings, who was there, what was presented, and their minutes. */
public final class MeetingCapability implements Capability<MeetingState> {
    @Override
    public String prefix() {
        return "meeting";
    }

    @Override
    public Class<? extends LedgerCommand> commands() {
        return MeetingCommand.class;
    }

    @Override
    public Class<? extends LedgerEvent> events() {
        return MeetingEvent.class;
    }

    @Override
    public MeetingState initial() {
        return MeetingState.UNKNOWN;
    }

    @Override
    public List<Objection> objections(
            MeetingState state, LedgerEvent fact, Provenance provenance, OtherAggregates neighbours) {
        return MeetingRules.against(state, (MeetingEvent) fact, provenance.happened(), neighbours);
    }

    @Override
    public MeetingState evolve(MeetingState state, UUID entry, Statement statement) {
        return state.and(entry, statement);
    }
}
