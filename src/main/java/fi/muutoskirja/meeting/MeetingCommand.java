package fi.muutoskirja.meeting;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Person;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.RecordedAs;
import fi.muutoskirja.kernel.Ref;
import fi.muutoskirja.kernel.ReferenceRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be recorded of a gathering. Strings are 1–10,000 characters and not blank; ids are their prefix, a hyphen and
 * lower-case letters, digits and hyphens, at most 120 characters.
 */
public sealed interface MeetingCommand extends LedgerCommand {
    /** The id of the gathering, {@code meeting-…}. */
    String meeting();

    @Override
    default String subject() {
        return meeting();
    }

    @Override
    default MeetingEvent event() {
        return MeetingEvent.of(this);
    }

    /**
     * Calls a meeting that can decide.
     *
     * @param organisation the municipality
     * @param title what the gathering is called
     * @param bodies the bodies that gathered, unit ids; empty when not told
     * @param purpose what it was for; null when not told
     * @param within the gathering that it was part of; null when it stood alone
     * @param invited when the invitation went out; null when not known
     * @param procedure in which procedure it decided; null when not told
     */
    @PublicName("convene-meeting")
    @RecordedAs(value = "meeting.meeting-convened", of = GatheringEvent.class)
    record ConveneMeeting(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within,
            @Nullable HistoricalDate invited,
            @Nullable Procedure procedure)
            implements MeetingCommand, LedgerCommand.Opening {}

    /**
     * Records an evening session (iltakoulu). It decides nothing.
     *
     * @param organisation the municipality
     * @param title what the gathering is called
     * @param bodies the bodies that gathered, unit ids; empty when not told
     * @param purpose what it was for; null when not told
     * @param within the gathering that it was part of; null when it stood alone
     */
    @PublicName("hold-evening-session")
    @RecordedAs(value = "meeting.evening-session-held", of = GatheringEvent.class)
    record HoldEveningSession(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements MeetingCommand, LedgerCommand.Opening {}

    /**
     * Records a seminar. It decides nothing.
     *
     * @param organisation the municipality
     * @param title what the gathering is called
     * @param bodies the bodies that gathered, unit ids; empty when not told
     * @param purpose what it was for; null when not told
     * @param within the gathering that it was part of; null when it stood alone
     */
    @PublicName("hold-seminar")
    @RecordedAs(value = "meeting.seminar-held", of = GatheringEvent.class)
    record HoldSeminar(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements MeetingCommand, LedgerCommand.Opening {}

    /**
     * Records a workshop. It decides nothing.
     *
     * @param organisation the municipality
     * @param title what the gathering is called
     * @param bodies the bodies that gathered, unit ids; empty when not told
     * @param purpose what it was for; null when not told
     * @param within the gathering that it was part of; null when it stood alone
     */
    @PublicName("hold-workshop")
    @RecordedAs(value = "meeting.workshop-held", of = GatheringEvent.class)
    record HoldWorkshop(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements MeetingCommand, LedgerCommand.Opening {}

    /**
     * Records an information session. It decides nothing.
     *
     * @param organisation the municipality
     * @param title what the gathering is called
     * @param bodies the bodies that gathered, unit ids; empty when not told
     * @param purpose what it was for; null when not told
     * @param within the gathering that it was part of; null when it stood alone
     */
    @PublicName("hold-information-session")
    @RecordedAs(value = "meeting.information-session-held", of = GatheringEvent.class)
    record HoldInformationSession(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements MeetingCommand, LedgerCommand.Opening {}

    /**
     * Records that somebody presented something, or led a discussion.
     *
     * @param person the name of the office holder as the source gives it
     * @param role the office in which the person acted; null when not told
     * @param topic what was presented or discussed
     */
    @PublicName("record-presentation")
    @RecordedAs("meeting.presentation-recorded")
    record RecordPresentation(
            @Ref("meeting") String meeting,
            @Person String person,
            @Nullable String role,
            String topic) implements MeetingCommand {}

    /**
     * Records that the meeting was opened and who was present.
     *
     * @param members how many members the body has; null when not told
     * @param present how many of them were present, also those present by electronic means; null when not told
     * @param people the names of office holders who were present, as the minutes give them; null when not told
     * @param chair the chair, as the minutes tell; null when not told
     */
    @PublicName("open-meeting")
    @RecordedAs("meeting.meeting-opened")
    record OpenMeeting(
            @Ref("meeting") String meeting,
            @Nullable Integer members,
            @Nullable Integer present,
            @Person @Nullable List<String> people,
            @Person @Nullable String chair)
            implements MeetingCommand {}

    /**
     * Records that somebody was recused from the handling of a matter (esteellisyys).
     *
     * @param decision the handling
     * @param person the name of the member or office holder as the minutes give it
     * @param ground the ground in the words of the source; null when not told
     */
    @PublicName("record-recusal")
    @RecordedAs("meeting.recusal-recorded")
    record RecordRecusal(
            @Ref("meeting") String meeting,

            @Ref(value = "decision", role = ReferenceRole.RECUSAL)
            String decision,

            @Person String person,
            @Nullable String ground)
            implements MeetingCommand {}

    /** Records that the meeting was closed. */
    @PublicName("close-meeting")
    @RecordedAs("meeting.meeting-closed")
    record CloseMeeting(@Ref("meeting") String meeting) implements MeetingCommand {}

    /** Records that the minutes were inspected (tarkastettu). */
    @PublicName("inspect-minutes")
    @RecordedAs("meeting.minutes-inspected")
    record InspectMinutes(@Ref("meeting") String meeting) implements MeetingCommand {}

    /**
     * Records that the minutes were published.
     *
     * @param where where, in the words of the source; null when not told
     */
    @PublicName("publish-minutes")
    @RecordedAs("meeting.minutes-published")
    record PublishMinutes(
            @Ref("meeting") String meeting, @Nullable String where) implements MeetingCommand {}
}
