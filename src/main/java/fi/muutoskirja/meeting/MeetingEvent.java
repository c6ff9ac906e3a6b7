package fi.muutoskirja.meeting;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import fi.muutoskirja.kernel.ReferenceRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been stated of a gathering; the components mean what they mean in {@link MeetingCommand}. */
public sealed interface MeetingEvent extends LedgerEvent
        permits GatheringEvent,
                MeetingEvent.PresentationRecorded,
                MeetingEvent.MeetingOpened,
                MeetingEvent.RecusalRecorded,
                MeetingEvent.MeetingClosed,
                MeetingEvent.MinutesInspected,
                MeetingEvent.MinutesPublished {
    /** The id of the gathering, {@code meeting-…}. */
    String meeting();

    /** {@link MeetingCommand.ConveneMeeting}, done. */
    @PublicName("meeting.meeting-convened")
    record MeetingConvened(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within,
            @Nullable HistoricalDate invited,
            @Nullable Procedure procedure)
            implements GatheringEvent {}

    /** {@link MeetingCommand.HoldEveningSession}, done. */
    @PublicName("meeting.evening-session-held")
    record EveningSessionHeld(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements GatheringEvent {}

    /** {@link MeetingCommand.HoldSeminar}, done. */
    @PublicName("meeting.seminar-held")
    record SeminarHeld(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements GatheringEvent {}

    /** {@link MeetingCommand.HoldWorkshop}, done. */
    @PublicName("meeting.workshop-held")
    record WorkshopHeld(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements GatheringEvent {}

    /** {@link MeetingCommand.HoldInformationSession}, done. */
    @PublicName("meeting.information-session-held")
    record InformationSessionHeld(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements GatheringEvent {}

    /** {@link MeetingCommand.RecordPresentation}, done. */
    @PublicName("meeting.presentation-recorded")
    record PresentationRecorded(
            @Ref("meeting") String meeting,
            String person,
            @Nullable String role,
            String topic) implements MeetingEvent {}

    /** {@link MeetingCommand.OpenMeeting}, done. */
    @PublicName("meeting.meeting-opened")
    record MeetingOpened(
            @Ref("meeting") String meeting,
            @Nullable Integer members,
            @Nullable Integer present,
            @Nullable List<String> people,
            @Nullable String chair)
            implements MeetingEvent {}

    /** {@link MeetingCommand.RecordRecusal}, done. */
    @PublicName("meeting.recusal-recorded")
    record RecusalRecorded(
            @Ref("meeting") String meeting,

            @Ref(value = "decision", role = ReferenceRole.RECUSAL)
            String decision,

            String person,
            @Nullable String ground)
            implements MeetingEvent {}

    /** {@link MeetingCommand.CloseMeeting}, done. */
    @PublicName("meeting.meeting-closed")
    record MeetingClosed(@Ref("meeting") String meeting) implements MeetingEvent {}

    /** {@link MeetingCommand.InspectMinutes}, done. */
    @PublicName("meeting.minutes-inspected")
    record MinutesInspected(@Ref("meeting") String meeting) implements MeetingEvent {}

    /** {@link MeetingCommand.PublishMinutes}, done. */
    @PublicName("meeting.minutes-published")
    record MinutesPublished(
            @Ref("meeting") String meeting, @Nullable String where) implements MeetingEvent {}
}
