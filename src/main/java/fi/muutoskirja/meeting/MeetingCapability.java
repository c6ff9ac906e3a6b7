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
            case MeetingFact.MeetingConvened f -> new Held(MeetingKind.MEETING, f.title(), f.within());
            case MeetingFact.EveningSessionHeld f -> new Held(MeetingKind.EVENING_SESSION, f.title(), f.within());
            case MeetingFact.SeminarHeld f -> new Held(MeetingKind.SEMINAR, f.title(), f.within());
            case MeetingFact.WorkshopHeld f -> new Held(MeetingKind.WORKSHOP, f.title(), f.within());
            case MeetingFact.InformationSessionHeld f ->
                new Held(MeetingKind.INFORMATION_SESSION, f.title(), f.within());
            case MeetingFact.PresentationRecorded f -> state;
        };
    }
}
