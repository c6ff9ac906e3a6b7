package fi.muutoskirja.meeting;

/** The past tense of each act. */
final class MeetingSpeech {
    private MeetingSpeech() {}

    static MeetingEvent said(MeetingCommand act) {
        return switch (act) {
            case MeetingCommand.ConveneMeeting a ->
                new MeetingEvent.MeetingConvened(
                        a.meeting(),
                        a.organisation(),
                        a.title(),
                        a.bodies(),
                        a.purpose(),
                        a.within(),
                        a.invited(),
                        a.procedure());
            case MeetingCommand.HoldEveningSession a ->
                new MeetingEvent.EveningSessionHeld(
                        a.meeting(), a.organisation(), a.title(), a.bodies(), a.purpose(), a.within());
            case MeetingCommand.HoldSeminar a ->
                new MeetingEvent.SeminarHeld(
                        a.meeting(), a.organisation(), a.title(), a.bodies(), a.purpose(), a.within());
            case MeetingCommand.HoldWorkshop a ->
                new MeetingEvent.WorkshopHeld(
                        a.meeting(), a.organisation(), a.title(), a.bodies(), a.purpose(), a.within());
            case MeetingCommand.HoldInformationSession a ->
                new MeetingEvent.InformationSessionHeld(
                        a.meeting(), a.organisation(), a.title(), a.bodies(), a.purpose(), a.within());
            case MeetingCommand.RecordPresentation a ->
                new MeetingEvent.PresentationRecorded(a.meeting(), a.person(), a.role(), a.topic());
            case MeetingCommand.OpenMeeting a ->
                new MeetingEvent.MeetingOpened(a.meeting(), a.members(), a.present(), a.people(), a.chair());
            case MeetingCommand.RecordRecusal a ->
                new MeetingEvent.RecusalRecorded(a.meeting(), a.decision(), a.person(), a.ground());
            case MeetingCommand.CloseMeeting a -> new MeetingEvent.MeetingClosed(a.meeting());
            case MeetingCommand.InspectMinutes a -> new MeetingEvent.MinutesInspected(a.meeting());
            case MeetingCommand.PublishMinutes a -> new MeetingEvent.MinutesPublished(a.meeting(), a.where());
        };
    }
}
