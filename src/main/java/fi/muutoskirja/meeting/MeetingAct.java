package fi.muutoskirja.meeting;

import fi.muutoskirja.kernel.Act;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be recorded of a gathering. Strings are 1–10,000 characters and not blank; ids are their prefix, a hyphen and
 * lower-case letters, digits and hyphens, at most 120 characters.
 */
public sealed interface MeetingAct extends Act {
    /** The id of the gathering, {@code meeting-…}. */
    String meeting();

    @Override
    default String subject() {
        return meeting();
    }

    /**
     * Calls a meeting that can decide.
     *
     * @param organisation the municipality
     * @param title what the gathering is called
     * @param bodies the bodies that gathered, unit ids; empty when not told
     * @param purpose what it was for; null when not told
     * @param within the gathering that it was part of; null when it stood alone
     */
    @PublicName("convene-meeting")
    record ConveneMeeting(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements MeetingAct, Act.Opening {}

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
    record HoldEveningSession(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements MeetingAct, Act.Opening {}

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
    record HoldSeminar(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements MeetingAct, Act.Opening {}

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
    record HoldWorkshop(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements MeetingAct, Act.Opening {}

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
    record HoldInformationSession(
            @Ref("meeting") String meeting,
            @Ref("org") String organisation,
            String title,
            @Ref("unit") List<String> bodies,
            @Nullable String purpose,
            @Ref("meeting") @Nullable String within)
            implements MeetingAct, Act.Opening {}

    /**
     * Records that somebody presented something, or led a discussion.
     *
     * @param person the name of the office holder as the source gives it
     * @param role the office in which the person acted; null when not told
     * @param topic what was presented or discussed
     */
    @PublicName("record-presentation")
    record RecordPresentation(
            @Ref("meeting") String meeting,
            String person,
            @Nullable String role,
            String topic) implements MeetingAct {}
}
