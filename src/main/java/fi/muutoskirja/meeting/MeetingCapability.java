package fi.muutoskirja.meeting;

import fi.muutoskirja.kernel.Act;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Circumstances;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.Neighbours;
import fi.muutoskirja.kernel.Objection;
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
    public Class<? extends Act> acts() {
        return MeetingAct.class;
    }

    @Override
    public Class<? extends Fact> facts() {
        return MeetingFact.class;
    }

    @Override
    public MeetingState initial() {
        return MeetingState.UNKNOWN;
    }

    @Override
    public Fact said(Act act) {
        return MeetingSpeech.said((MeetingAct) act);
    }

    @Override
    public List<Objection> objections(
            MeetingState state, Fact fact, Circumstances circumstances, Neighbours neighbours) {
        return MeetingRules.against(state, (MeetingFact) fact, circumstances.happened(), neighbours);
    }

    @Override
    public MeetingState evolve(MeetingState state, UUID entry, Statement statement) {
        return state.and(entry, statement);
    }
}
