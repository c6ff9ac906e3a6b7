package fi.muutoskirja.meeting;

import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been stated of a gathering; the components mean what they mean in {@link MeetingAct}. */
public sealed interface MeetingFact extends Fact
        permits GatheringFact,
                MeetingFact.PresentationRecorded,
                MeetingFact.MeetingOpened,
                MeetingFact.RecusalRecorded,
                MeetingFact.MeetingClosed,
                MeetingFact.MinutesInspected,
                MeetingFact.MinutesPublished {
    /** The id of the gathering, {@code meeting-…}. */
    String meeting();

    /** {@link MeetingAct.ConveneMeeting}, done. */
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
            implements GatheringFact {}

    /** {@link MeetingAct.HoldEveningSession}, done. */
    @PublicName("meeting.evening-session-held")
    record EveningSessionHeld(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements GatheringFact {}

    /** {@link MeetingAct.HoldSeminar}, done. */
    @PublicName("meeting.seminar-held")
    record SeminarHeld(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements GatheringFact {}

    /** {@link MeetingAct.HoldWorkshop}, done. */
    @PublicName("meeting.workshop-held")
    record WorkshopHeld(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements GatheringFact {}

    /** {@link MeetingAct.HoldInformationSession}, done. */
    @PublicName("meeting.information-session-held")
    record InformationSessionHeld(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements GatheringFact {}

    /** {@link MeetingAct.RecordPresentation}, done. */
    @PublicName("meeting.presentation-recorded")
    record PresentationRecorded(
            @Ref("meeting") String meeting,
            String person,
            @Nullable String role,
            String topic) implements MeetingFact {}

    /** {@link MeetingAct.OpenMeeting}, done. */
    @PublicName("meeting.meeting-opened")
    record MeetingOpened(
            @Ref("meeting") String meeting,
            @Nullable Integer members,
            @Nullable Integer present,
            @Nullable List<String> people,
            @Nullable String chair)
            implements MeetingFact {}

    /** {@link MeetingAct.RecordRecusal}, done. */
    @PublicName("meeting.recusal-recorded")
    record RecusalRecorded(
            @Ref("meeting") String meeting,
            @Ref("decision") String decision,
            String person,
            @Nullable String ground) implements MeetingFact {}

    /** {@link MeetingAct.CloseMeeting}, done. */
    @PublicName("meeting.meeting-closed")
    record MeetingClosed(@Ref("meeting") String meeting) implements MeetingFact {}

    /** {@link MeetingAct.InspectMinutes}, done. */
    @PublicName("meeting.minutes-inspected")
    record MinutesInspected(@Ref("meeting") String meeting) implements MeetingFact {}

    /** {@link MeetingAct.PublishMinutes}, done. */
    @PublicName("meeting.minutes-published")
    record MinutesPublished(
            @Ref("meeting") String meeting, @Nullable String where) implements MeetingFact {}
}
