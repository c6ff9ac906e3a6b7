package fi.muutoskirja.meeting;

/** The past tense of each act. */
final class MeetingSpeech {
    private MeetingSpeech() {}

    static MeetingFact said(MeetingAct act) {
        return switch (act) {
            case MeetingAct.ConveneMeeting a ->
                new MeetingFact.MeetingConvened(
                        a.meeting(),
                        a.organisation(),
                        a.title(),
                        a.bodies(),
                        a.purpose(),
                        a.within(),
                        a.invited(),
                        a.procedure());
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
            case MeetingAct.OpenMeeting a ->
                new MeetingFact.MeetingOpened(a.meeting(), a.members(), a.present(), a.people(), a.chair());
            case MeetingAct.RecordRecusal a ->
                new MeetingFact.RecusalRecorded(a.meeting(), a.decision(), a.person(), a.ground());
            case MeetingAct.CloseMeeting a -> new MeetingFact.MeetingClosed(a.meeting());
            case MeetingAct.InspectMinutes a -> new MeetingFact.MinutesInspected(a.meeting());
            case MeetingAct.PublishMinutes a -> new MeetingFact.MinutesPublished(a.meeting(), a.where());
        };
    }
}
