package fi.muutoskirja.decision;

import static fi.muutoskirja.testing.Given.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.DecisionCommand.ApproveInBoard;
import fi.muutoskirja.decision.DecisionCommand.ApproveInCommittee;
import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.decision.DecisionCommand.ApproveInUnknownBody;
import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.ConveneMeeting;
import fi.muutoskirja.meeting.MeetingCommand.HoldEveningSession;
import fi.muutoskirja.meeting.MeetingCommand.HoldInformationSession;
import fi.muutoskirja.meeting.MeetingCommand.HoldSeminar;
import fi.muutoskirja.meeting.MeetingCommand.HoldWorkshop;
import fi.muutoskirja.testing.Given;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
class GatheringsThatDecideNothingTest {
    private static final String M = "meeting-a";
    private static final String D = "decision-a";
    private static final String RULE = "an-evening-session-decides-nothing";
    private static final LedgerCommand EVENING_SESSION = eveningSession("Yhteinen iltakoulu");

    static Stream<Arguments> gatherings() {
        return Stream.of(
                Arguments.of(EVENING_SESSION, RULE),
                Arguments.of(
                        new HoldSeminar(M, ORGANISATION, "Seminaari", List.of(), null, null),
                        "a-seminar-decides-nothing"),
                Arguments.of(
                        new HoldWorkshop(M, ORGANISATION, "Työpaja", List.of(), null, null),
                        "a-workshop-decides-nothing"),
                Arguments.of(
                        new HoldInformationSession(M, ORGANISATION, "Info", List.of(), null, null),
                        "an-information-session-decides-nothing"));
    }

    static Stream<LedgerCommand> approvals() {
        return Stream.of(
                inCouncil(M),
                new ApproveInBoard(
                        D,
                        ORGANISATION,
                        "Valmistelu",
                        null,
                        null,
                        M,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                new ApproveInCommittee(
                        D,
                        ORGANISATION,
                        "Valmistelu",
                        null,
                        null,
                        M,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                new ApproveInUnknownBody(
                        D,
                        ORGANISATION,
                        "Valmistelu",
                        null,
                        null,
                        M,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null));
    }

    @ParameterizedTest
    @MethodSource("gatherings")
    void noneOfThemDecides(LedgerCommand gathering, String rule) {
        Given.aMunicipality().and(gathering).when(inCouncil(M)).isRefusedBy(rule);
        Given.aMunicipality()
                .and(gathering)
                .when(Saying.that(inCouncil(M)).live())
                .isRefusedBy(rule);
    }

    @ParameterizedTest
    @MethodSource("approvals")
    void noBodyDecidesInThem(LedgerCommand approval) {
        Given.aMunicipality().and(EVENING_SESSION).when(approval).isRefusedBy(RULE);
    }

    @Test
    void theRefusalTellsARegistrarWhatIsWrong() {
        var refusal = Given.aMunicipality()
                .and(EVENING_SESSION)
                .when(Saying.that(inCouncil(M)).on("10.3.2020"))
                .isRefusedBy(RULE)
                .getFirst();

        assertThat(refusal.section()).isEqualTo("Kuntalaki 410/2015 98–100 §");
        assertThat(refusal.message())
                .isEqualTo(
                        "\"Yhteinen iltakoulu\" (meeting-a) is an evening session, so \"Valmistelu\" cannot have been"
                                + " decided there: a body decides only in a meeting or in the electronic decision procedure.");
    }

    @Test
    void beforeTheTermOf2017ItIsRefusedAllTheSameAndSaysWhichActWasNotRead() {
        var refusal = Given.aMunicipality()
                .and(EVENING_SESSION)
                .when(Saying.that(inCouncil(M)).on("16.11.2009"))
                .isRefusedBy(RULE)
                .getFirst();

        assertThat(refusal.section()).isEqualTo("Kuntalaki 410/2015 98–100 §");
        assertThat(refusal.message()).contains("Kuntalaki 365/1995", "has not been read");
    }

    @Test
    void aMeetingDecides() {
        Given.aMunicipality()
                .and(new ConveneMeeting(M, ORGANISATION, "Kokous", List.of(), null, null, null, null))
                .when(inCouncil(M))
                .isRecorded();
    }

    @Test
    void aDecisionWhoseMeetingIsNotKnownIsRecorded() {
        Given.aMunicipality().and(EVENING_SESSION).when(inCouncil(null)).isRecorded();
    }

    @Test
    void aProposalMayBePresentedInThem() {
        Given.aMunicipality()
                .and(EVENING_SESSION)
                .when(new PresentProposal(D, ORGANISATION, "Valmistelu", "Esitetään.", null, null, M, null))
                .isRecorded();
    }

    @Test
    void aDecisionIsNotCorrectedIntoOneMadeInThem() {
        Given.aMunicipality()
                .and(EVENING_SESSION)
                .and(inCouncil(null))
                .whenTheLastEntryIsCorrectedTo(inCouncil(M))
                .isRefusedBy(RULE);
    }

    @Test
    void aWithdrawnGatheringIsNotNamedByADecision() {
        var given = Given.aMunicipality().and(EVENING_SESSION);
        given.whenAnEntryIsWithdrawn(0).isRecorded();
        given.when(inCouncil(M)).isRefusedBy("what-is-named-has-been-recorded");
    }

    private static HoldEveningSession eveningSession(String title) {
        return new HoldEveningSession(M, ORGANISATION, title, List.of(), null, null);
    }

    private static ApproveInCouncil inCouncil(@Nullable String meeting) {
        return new ApproveInCouncil(
                D, ORGANISATION, "Valmistelu", null, null, meeting, null, null, List.of(), List.of(), List.of(), null);
    }
}
