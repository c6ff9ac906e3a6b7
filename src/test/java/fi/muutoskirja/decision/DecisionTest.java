package fi.muutoskirja.decision;

import static fi.muutoskirja.testing.Given.ORGANISATION;

import fi.muutoskirja.decision.DecisionCommand.ApproveInBoard;
import fi.muutoskirja.decision.DecisionCommand.ApproveInCommittee;
import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.decision.DecisionCommand.ApproveInUnknownBody;
import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.meeting.MeetingCommand.ConveneMeeting;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.programme.ProgrammeCommand.OpenProgramme;
import fi.muutoskirja.testing.Given;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
class DecisionTest {
    private static final String D = "decision-a";
    private static final String BODY = "unit-jamsa-valtuusto";
    private static final String MEETING = "meeting-a";
    private static final List<String> ADOPTS = List.of("programme-a", "model-a");
    private static final LedgerCommand[] NEIGHBOURS = {
        new ConveneMeeting(MEETING, ORGANISATION, "Valtuuston kokous", List.of(BODY), null, null, null, null),
        new OpenProgramme("programme-a", ORGANISATION, "Ohjelma", null)
    };

    static Stream<Arguments> approvals() {
        return Stream.of(
                Arguments.of(
                        new ApproveInCouncil(
                                D,
                                ORGANISATION,
                                "A",
                                "teksti",
                                BODY,
                                MEETING,
                                "§ 1",
                                "dno 1",
                                ADOPTS,
                                List.of(),
                                List.of(),
                                null),
                        new DecisionEvent.ApprovedInCouncil(
                                D,
                                ORGANISATION,
                                "A",
                                "teksti",
                                BODY,
                                MEETING,
                                "§ 1",
                                "dno 1",
                                ADOPTS,
                                List.of(),
                                List.of(),
                                null)),
                Arguments.of(
                        new ApproveInBoard(
                                D,
                                ORGANISATION,
                                "A",
                                "teksti",
                                BODY,
                                MEETING,
                                "§ 2",
                                "dno 2",
                                ADOPTS,
                                List.of(),
                                List.of(),
                                null),
                        new DecisionEvent.ApprovedInBoard(
                                D,
                                ORGANISATION,
                                "A",
                                "teksti",
                                BODY,
                                MEETING,
                                "§ 2",
                                "dno 2",
                                ADOPTS,
                                List.of(),
                                List.of(),
                                null)),
                Arguments.of(
                        new ApproveInCommittee(
                                D,
                                ORGANISATION,
                                "A",
                                "teksti",
                                BODY,
                                MEETING,
                                "§ 3",
                                "dno 3",
                                ADOPTS,
                                List.of(),
                                List.of(),
                                null),
                        new DecisionEvent.ApprovedInCommittee(
                                D,
                                ORGANISATION,
                                "A",
                                "teksti",
                                BODY,
                                MEETING,
                                "§ 3",
                                "dno 3",
                                ADOPTS,
                                List.of(),
                                List.of(),
                                null)),
                Arguments.of(
                        new ApproveInUnknownBody(
                                D,
                                ORGANISATION,
                                "A",
                                "teksti",
                                BODY,
                                MEETING,
                                "§ 4",
                                "dno 4",
                                ADOPTS,
                                List.of(),
                                List.of(),
                                null),
                        new DecisionEvent.ApprovedInUnknownBody(
                                D,
                                ORGANISATION,
                                "A",
                                "teksti",
                                BODY,
                                MEETING,
                                "§ 4",
                                "dno 4",
                                ADOPTS,
                                List.of(),
                                List.of(),
                                null)));
    }

    @ParameterizedTest
    @MethodSource("approvals")
    void anApprovalIsRecordedWithoutAProposal(LedgerCommand act, LedgerEvent fact) {
        Given.aMunicipality().and(NEIGHBOURS).when(act).isRecordedAs(fact);
    }

    @ParameterizedTest
    @MethodSource("approvals")
    void anApprovalIsRecordedAfterItsProposal(LedgerCommand act, LedgerEvent fact) {
        Given.aMunicipality()
                .and(NEIGHBOURS)
                .and(proposal(ORGANISATION, BODY))
                .when(act)
                .isRecordedAs(fact);
    }

    @ParameterizedTest
    @MethodSource("approvals")
    void aMatterIsApprovedOnce(LedgerCommand act, LedgerEvent fact) {
        Given.aMunicipality()
                .and(NEIGHBOURS)
                .and(approval(ORGANISATION, null))
                .when(act)
                .isRefusedBy("a-matter-is-approved-once");
    }

    @Test
    void aMatterIsApprovedAgainWhenTheApprovalWasWithdrawn() {
        var given = Given.aMunicipality().and(proposal(ORGANISATION, null), approval(ORGANISATION, null));
        given.whenAnEntryIsWithdrawn(0).isRecorded();
        given.when(approval(ORGANISATION, null)).isRecorded();
    }

    @Test
    void aProposalIsRecordedApartFromTheOutcome() {
        Given.aMunicipality()
                .and(NEIGHBOURS)
                .when(new PresentProposal(
                        D, ORGANISATION, "A", "Esitetään.", "kaupunginjohtaja", BODY, MEETING, "dno 1"))
                .isRecordedAs(new DecisionEvent.ProposalPresented(
                        D, ORGANISATION, "A", "Esitetään.", "kaupunginjohtaja", BODY, MEETING, "dno 1"));
    }

    @Test
    void aProposalIsRecordedOnce() {
        Given.aMunicipality()
                .and(proposal(ORGANISATION, null))
                .when(proposal(ORGANISATION, null))
                .isRefusedBy("a-proposal-is-presented-once");
    }

    @Test
    void aProposalMayBeBackFilledAfterItsOutcomeOnce() {
        Given.aMunicipality()
                .and(approval(ORGANISATION, null))
                .when(proposal(ORGANISATION, null))
                .isRecorded();
        Given.aMunicipality()
                .and(approval(ORGANISATION, null), proposal(ORGANISATION, null))
                .when(proposal(ORGANISATION, null))
                .isRefusedBy("a-proposal-is-presented-once");
    }

    @Test
    void aBodyDecidesForItsOwnMunicipality() {
        Given.aMunicipality()
                .when(approval(ORGANISATION, "unit-orivesi-valtuusto"))
                .isRefusedBy("a-body-decides-for-its-own-municipality");
        Given.aMunicipality()
                .when(proposal(ORGANISATION, "unit-jamsankoski-valtuusto"))
                .isRefusedBy("a-body-decides-for-its-own-municipality");
        Given.aMunicipality()
                .when(approval(ORGANISATION, "unit-jamsa-valtuusto"))
                .isRecorded();
    }

    @Test
    void aHandlingStaysInItsMunicipality() {
        Given.aMunicipality()
                .and(new RegisterOrganisation("org-orivesi", "Orivesi"), proposal(ORGANISATION, null))
                .when(approval("org-orivesi", null))
                .isRefusedBy("a-handling-stays-in-its-municipality");
    }

    @Test
    void whatADecisionNamesHasBeenRecorded() {
        Given.aMunicipality()
                .when(new ApproveInCouncil(
                        D, ORGANISATION, "A", null, null, MEETING, null, null, ADOPTS, List.of(), List.of(), null))
                .isRefusedBy("what-is-named-has-been-recorded", "what-is-named-has-been-recorded");
    }

    private static PresentProposal proposal(String organisation, @Nullable String body) {
        return new PresentProposal(D, organisation, "A", "Esitetään.", null, body, null, null);
    }

    private static ApproveInCouncil approval(String organisation, @Nullable String body) {
        return new ApproveInCouncil(
                D, organisation, "A", null, body, null, null, null, List.of(), List.of(), List.of(), null);
    }
}
