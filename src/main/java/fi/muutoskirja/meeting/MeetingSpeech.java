package fi.muutoskirja.meeting;

/** The past tense of each act. */
final class MeetingSpeech {
    private MeetingSpeech() {}

    static MeetingFact said(MeetingAct act) {
        return switch (act) {
            case MeetingAct.ConveneMeeting a ->
                new MeetingFact.MeetingConvened(
                        a.meeting(), a.organisation(), a.title(), a.bodies(), a.purpose(), a.within());
            case MeetingAct.HoldEveningSession a ->
                new MeetingFact.EveningSessionHeld(
                        a.meeting(), a.organisation(), a.title(), a.bodies(), a.purpose(), a.within());
            case MeetingAct.HoldSeminar a ->
                new MeetingFact.SeminarHeld(
                        a.meeting(), a.organisation(), a.title(), a.bodies(), a.purpose(), a.within());
            case MeetingAct.HoldWorkshop a ->
                new MeetingFact.WorkshopHeld(
                        a.meeting(), a.organisation(), a.title(), a.bodies(), a.purpose(), a.within());
            case MeetingAct.HoldInformationSession a ->
                new MeetingFact.InformationSessionHeld(
                        a.meeting(), a.organisation(), a.title(), a.bodies(), a.purpose(), a.within());
            case MeetingAct.RecordPresentation a ->
                new MeetingFact.PresentationRecorded(a.meeting(), a.person(), a.role(), a.topic());
        };
    }
}
