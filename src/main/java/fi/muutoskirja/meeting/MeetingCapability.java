package fi.muutoskirja.meeting;

import fi.muutoskirja.kernel.Act;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Circumstances;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.Neighbours;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.meeting.MeetingState.Held;
import java.util.List;
import java.util.UUID;

/** Recording gatherings and what was presented in them. */
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
        return new MeetingState.NotHeld();
    }

    @Override
    public Fact said(Act act) {
        return MeetingSpeech.said((MeetingAct) act);
    }

    @Override
    public List<Objection> objections(
            MeetingState state, Fact fact, Circumstances circumstances, Neighbours neighbours) {
        return MeetingRules.against(state, (MeetingFact) fact, neighbours);
    }

    @Override
    public MeetingState evolve(MeetingState state, UUID entry, Statement statement) {
        return switch ((MeetingFact) statement.fact()) {
            case GatheringFact f -> new Held(f.kind(), f.title(), f.within());
            case MeetingFact.PresentationRecorded f -> state;
            case MeetingFact.MeetingOpened f -> state;
            case MeetingFact.RecusalRecorded f -> state;
            case MeetingFact.MeetingClosed f -> state;
            case MeetingFact.MinutesInspected f -> state;
            case MeetingFact.MinutesPublished f -> state;
        };
    }
}
