package fi.muutoskirja.meeting;

import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been stated of a gathering; the components mean what they mean in {@link MeetingAct}. */
public sealed interface MeetingFact extends Fact {
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
            @Ref("meeting") @Nullable String within)
            implements MeetingFact, Fact.ByBodies, Fact.InOrganisation {}

    /** {@link MeetingAct.HoldEveningSession}, done. */
    @PublicName("meeting.evening-session-held")
    record EveningSessionHeld(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements MeetingFact, Fact.ByBodies, Fact.InOrganisation {}

    /** {@link MeetingAct.HoldSeminar}, done. */
    @PublicName("meeting.seminar-held")
    record SeminarHeld(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements MeetingFact, Fact.ByBodies, Fact.InOrganisation {}

    /** {@link MeetingAct.HoldWorkshop}, done. */
    @PublicName("meeting.workshop-held")
    record WorkshopHeld(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements MeetingFact, Fact.ByBodies, Fact.InOrganisation {}

    /** {@link MeetingAct.HoldInformationSession}, done. */
    @PublicName("meeting.information-session-held")
    record InformationSessionHeld(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements MeetingFact, Fact.ByBodies, Fact.InOrganisation {}

    /** {@link MeetingAct.RecordPresentation}, done. */
    @PublicName("meeting.presentation-recorded")
    record PresentationRecorded(
            @Ref("meeting") String meeting,
            String person,
            @Nullable String role,
            String topic) implements MeetingFact {}
}
