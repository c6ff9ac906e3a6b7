package fi.muutoskirja.meeting;

import static fi.muutoskirja.testing.Given.ORGANISATION;

import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.CloseMeeting;
import fi.muutoskirja.meeting.MeetingCommand.ConveneMeeting;
import fi.muutoskirja.meeting.MeetingCommand.InspectMinutes;
import fi.muutoskirja.meeting.MeetingCommand.OpenMeeting;
import fi.muutoskirja.meeting.MeetingCommand.PublishMinutes;
import fi.muutoskirja.testing.Given;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
class SittingTest {
    private static final String M = "meeting-a";
    private static final LedgerCommand OPENED = new OpenMeeting(M, 9, 7, List.of("A. Aalto"), "B. Berg");

    static Stream<Arguments> sittings() {
        return Stream.of(
                Arguments.of(OPENED, "a-meeting-is-opened-once", "a-meeting-is-opened-when-it-is-held"),
                Arguments.of(
                        new CloseMeeting(M), "a-meeting-is-closed-once", "a-meeting-is-closed-after-it-was-opened"),
                Arguments.of(
                        new InspectMinutes(M), "minutes-are-inspected-once", "minutes-are-inspected-after-the-meeting"),
                Arguments.of(
                        new PublishMinutes(M, "verkkosivut"),
                        "minutes-are-published-once",
                        "minutes-are-published-after-the-meeting"));
    }

    @ParameterizedTest
    @MethodSource("sittings")
    void aSittingIsRecordedOnceAndNotBeforeTheMeeting(LedgerCommand act, String once, String notBefore) {
        aMeeting().when(Saying.that(act).on("10.3.2020").live()).isRecorded();
        aMeeting().and(act).when(act).isRefusedBy(once);
        aMeeting().when(Saying.that(act).on("9.3.2020")).isRefusedBy(notBefore);
    }

    @ParameterizedTest
    @MethodSource("sittings")
    void aSittingBelongsToAGathering(LedgerCommand act, String once, String notBefore) {
        Given.aMunicipality().when(act).isRefusedBy("what-is-named-has-been-recorded");
        aMeeting().and(act).whenAnEntryIsWithdrawn(1).isRefusedBy("a-sitting-belongs-to-a-gathering");
    }

    @Test
    void noMoreArePresentThanThereAreMembers() {
        aMeeting()
                .when(new OpenMeeting(M, 9, 10, null, null))
                .isRefusedBy("no-more-are-present-than-there-are-members");
        aMeeting().when(new OpenMeeting(M, 9, -1, null, null)).isRefusedBy("a-count-is-not-negative");
    }

    @Test
    void minutesArePublishedAfterInspection() {
        var rule = "minutes-are-published-after-inspection";
        var inspected = aMeeting().and(Saying.that(new InspectMinutes(M)).on("16.3.2020"));
        inspected
                .when(Saying.that(new PublishMinutes(M, null)).on("15.3.2020").live())
                .isRefusedBy(rule);
        inspected.when(Saying.that(new PublishMinutes(M, null)).on("15.3.2020")).isRecordedWithFindings(rule);
        aMeeting()
                .and(Saying.that(new PublishMinutes(M, null)).on("15.3.2020"))
                .when(Saying.that(new InspectMinutes(M)).on("16.3.2020"))
                .isRecordedWithFindings(rule);
        aMeeting()
                .and(Saying.that(new InspectMinutes(M)).on("16.3.2020"))
                .when(Saying.that(new PublishMinutes(M, null)).on("16.3.2020").live())
                .isRecorded();
    }

    @Test
    void anInvitationGoesOutBeforeTheMeeting() {
        Given.aMunicipality()
                .when(Saying.that(convened("11.3.2020")).on("10.3.2020"))
                .isRefusedBy("an-invitation-goes-out-before-the-meeting");
        Given.aMunicipality()
                .when(Saying.that(convened("3.3.2020")).on("10.3.2020"))
                .isRecorded();
    }

    private static Given aMeeting() {
        return Given.aMunicipality().and(Saying.that(convened("3.3.2020")).on("10.3.2020"));
    }

    private static ConveneMeeting convened(String invited) {
        return new ConveneMeeting(
                M, ORGANISATION, "Kokous", List.of(), null, null, DateWords.read(invited), Procedure.ORDINARY);
    }
}
