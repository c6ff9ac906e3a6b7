package fi.muutoskirja.specification;

import static fi.muutoskirja.decision.Handlings.D;
import static fi.muutoskirja.decision.Handlings.DAY;
import static fi.muutoskirja.decision.Handlings.M;
import static fi.muutoskirja.decision.Handlings.P;
import static fi.muutoskirja.decision.Handlings.byOfficial;
import static fi.muutoskirja.decision.Handlings.counterProposal;
import static fi.muutoskirja.decision.Handlings.inBoard;
import static fi.muutoskirja.decision.Handlings.inCouncil;
import static fi.muutoskirja.decision.Handlings.inGeneralMeeting;
import static fi.muutoskirja.decision.Handlings.live;
import static fi.muutoskirja.decision.Handlings.meeting;
import static fi.muutoskirja.decision.Handlings.on;
import static fi.muutoskirja.decision.Handlings.onCondition;
import static fi.muutoskirja.decision.Handlings.proposal;
import static fi.muutoskirja.decision.Handlings.rejected;
import static fi.muutoskirja.decision.Handlings.returned;
import static fi.muutoskirja.decision.Handlings.tabled;
import static fi.muutoskirja.decision.Handlings.toCouncil;
import static fi.muutoskirja.decision.Handlings.vote;
import static fi.muutoskirja.testing.Given.ORGANISATION;
import static fi.muutoskirja.testing.Saying.that;

import fi.muutoskirja.decision.AfterDecisionCommand.AppealDecision;
import fi.muutoskirja.decision.AfterDecisionCommand.ClaimRectification;
import fi.muutoskirja.decision.AfterDecisionCommand.ConfirmLegalForce;
import fi.muutoskirja.decision.AfterDecisionCommand.DecideRectification;
import fi.muutoskirja.decision.AfterDecisionCommand.EnforceDecision;
import fi.muutoskirja.decision.AfterDecisionCommand.PublishDecision;
import fi.muutoskirja.decision.AfterDecisionCommand.RuleOnAppeal;
import fi.muutoskirja.decision.AfterDecisionCommand.TakeOverMatter;
import fi.muutoskirja.decision.AfterDecisionCommand.WaitForDecision;
import fi.muutoskirja.decision.AfterDecisionCommand.WithholdEnforcement;
import fi.muutoskirja.decision.AfterDecisionEvent.AppealRuledOn;
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionAppealed;
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionAwaited;
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionEnforced;
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionPublished;
import fi.muutoskirja.decision.AfterDecisionEvent.EnforcementWithheld;
import fi.muutoskirja.decision.AfterDecisionEvent.LegalForceConfirmed;
import fi.muutoskirja.decision.AfterDecisionEvent.MatterTakenOver;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationClaimed;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationDecided;
import fi.muutoskirja.decision.AppealGround;
import fi.muutoskirja.decision.Condition;
import fi.muutoskirja.decision.Court;
import fi.muutoskirja.decision.DecisionAggregate;
import fi.muutoskirja.decision.DecisionCommand.ApproveInCommittee;
import fi.muutoskirja.decision.DecisionCommand.ApproveInUnknownBody;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInBoard;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInCommittee;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInCouncil;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInUnknownBody;
import fi.muutoskirja.decision.DecisionEvent.ProposalPresented;
import fi.muutoskirja.decision.Effect;
import fi.muutoskirja.decision.NamedVotes;
import fi.muutoskirja.decision.OutcomeEvent.ApprovedInGeneralMeeting;
import fi.muutoskirja.decision.OutcomeEvent.DecidedAsOfficial;
import fi.muutoskirja.decision.OutcomeEvent.MatterReturned;
import fi.muutoskirja.decision.OutcomeEvent.MatterTabled;
import fi.muutoskirja.decision.OutcomeEvent.ProposalRejected;
import fi.muutoskirja.decision.OutcomeEvent.ProposedToCouncil;
import fi.muutoskirja.decision.RectificationOutcome;
import fi.muutoskirja.decision.Ruling;
import fi.muutoskirja.decision.Threshold;
import fi.muutoskirja.decision.VotingCommand.RecordDissent;
import fi.muutoskirja.decision.VotingCommand.SecondProposal;
import fi.muutoskirja.decision.VotingEvent.CounterProposalMade;
import fi.muutoskirja.decision.VotingEvent.DissentRecorded;
import fi.muutoskirja.decision.VotingEvent.ProposalSeconded;
import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import fi.muutoskirja.decision.Withholder;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.HoldEveningSession;
import fi.muutoskirja.meeting.MeetingCommand.HoldWorkshop;
import fi.muutoskirja.meeting.MeetingCommand.OpenMeeting;
import fi.muutoskirja.meeting.MeetingCommand.RecordRecusal;
import fi.muutoskirja.organisation.CompanyCommand.PlaceCompanyInLiquidation;
import fi.muutoskirja.organisation.OrganisationCommand.AbolishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A handling, decision-a, in the meeting meeting-a of 10 March 2020, and what came of it from 1 April on. */
class DecisionSpecification extends AggregateSpecification<DecisionAggregate> {
    private static final String BOARD = "unit-jamsa-hallitus";
    private static final String COMMITTEE = "unit-jamsa-lautakunta";
    private static final String COMPANY = "unit-jamsa-yhtio";
    private static final String MEMBER = "kunnan jäsen";
    private static final AppealDecision APPEAL =
            new AppealDecision(D, Court.ADMINISTRATIVE_COURT, List.of(AppealGround.WRONG_ORDER), MEMBER, null);
    private static final ClaimRectification CLAIM = new ClaimRectification(D, MEMBER, null);
    private static final NamedVotes NAMED = new NamedVotes(List.of("C. Ceder"), List.of("A. Aalto"), List.of());

    private static final String AFTER_AN_OUTCOME = "what-follows-a-decision-follows-an-outcome";

    DecisionSpecification() {
        super(() -> new AggregateTestFixture<>(DecisionAggregate.class));
    }

    @Test
    void aProposalIsPresented() {
        aMeeting()
                .when(live(proposal()))
                .thenRecorded(new ProposalPresented(
                        D, ORGANISATION, "Asia", "Esitetään.", "kaupunginjohtaja", null, M, "12/2020"));
    }

    @Test
    void aProposalIsPresentedOnce() {
        aProposal().when(on(proposal())).thenRefused("a-proposal-is-presented-once");
    }

    @Test
    void aCounterProposalIsMade() {
        aProposal()
                .when(live(counterProposal("A. Aalto")))
                .thenRecorded(new CounterProposalMade(D, P, "A. Aalto", "Hylätään osittain."));
    }

    @Test
    void anIdNamesOneProposal() {
        aDebate().when(on(counterProposal("C. Ceder"))).thenRefused("an-id-names-one-proposal");
    }

    @Test
    void aRecusedPersonMakesNoCounterProposal() {
        aProposal()
                .and(on(new RecordRecusal(M, D, "A. Aalto", null)))
                .when(live(counterProposal("A. Aalto")))
                .thenRefused("a-recused-person-takes-no-part");
    }

    @Test
    void aProposalIsSeconded() {
        aProposal()
                .and(on(counterProposal("A. Aalto")))
                .when(live(new SecondProposal(D, P, "B. Berg")))
                .thenRecorded(new ProposalSeconded(D, P, "B. Berg"));
    }

    @Test
    void aSecondedProposalIsRecorded() {
        aProposal().when(on(new SecondProposal(D, P, "B. Berg"))).thenRefused("a-seconded-proposal-is-known");
    }

    @Test
    void aVoteIsTaken() {
        aDebate()
                .when(live(vote(6, 3, NAMED, Threshold.SIMPLE, null)))
                .thenRecorded(new VoteTaken(D, "vote-a", null, P, 6, 3, null, null, NAMED, Threshold.SIMPLE, 9, null));
    }

    @Test
    void noMoreVoteThanThereAreMembers() {
        aDebate().when(on(vote(6, 4))).thenRefused("no-more-votes-than-members", "no-more-votes-than-people-present");
    }

    @Test
    void aProposalThatNobodySecondedIsNotVotedOn() {
        aProposal()
                .and(on(counterProposal("A. Aalto")))
                .when(live(vote(6, 3)))
                .thenRefused("an-unseconded-proposal-falls");
    }

    @Test
    void aDissentIsRecorded() {
        aDebate()
                .and(on(inCouncil()))
                .when(live(new RecordDissent(D, "A. Aalto", "Kallis.")))
                .thenRecorded(new DissentRecorded(D, "A. Aalto", "Kallis."));
    }

    @Test
    void aDissentIsFromAnOutcome() {
        aDebate().when(on(new RecordDissent(D, "A. Aalto", null))).thenRefused("a-dissent-is-from-an-outcome");
    }

    @Test
    void onlyAnOpponentOrThePresenterDissents() {
        aDebate()
                .and(on(inCouncil()))
                .when(live(new RecordDissent(D, "C. Ceder", null)))
                .thenRefused("only-an-opponent-or-the-presenter-dissents");
    }

    @Test
    void theCouncilApproves() {
        aMeeting()
                .when(live(inCouncil()))
                .thenRecorded(new ApprovedInCouncil(
                        D, ORGANISATION, "Asia", null, null, M, null, null, List.of(), List.of(), List.of(), null));
    }

    @Test
    void twoThirdsOfTheCouncilArePresent() {
        aMeetingWithPresent(5).when(live(inCouncil())).thenRefused("two-thirds-of-the-council-are-present");
    }

    @Test
    void whatASourceTellsOfACouncilThatWasTooFewIsRecordedAndNoted() {
        aMeetingWithPresent(5)
                .when(on(inCouncil()))
                .thenRecordedWithFindings(
                        new ApprovedInCouncil(
                                D,
                                ORGANISATION,
                                "Asia",
                                null,
                                null,
                                M,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                null),
                        "two-thirds-of-the-council-are-present");
    }

    @Test
    void aMatterIsApprovedOnce() {
        after(inBoard(null)).when(on(inCouncil())).thenRefused("a-matter-is-approved-once");
    }

    @Test
    void theBoardApproves() {
        aDebate()
                .when(live(inBoard(P)))
                .thenRecorded(new ApprovedInBoard(
                        D, ORGANISATION, "Asia", null, null, M, null, null, List.of(), List.of(), List.of(), P));
    }

    @Test
    void moreThanHalfOfTheBoardArePresent() {
        aMeetingWithPresent(4).when(live(inBoard(null))).thenRefused("more-than-half-of-a-body-are-present");
    }

    @Test
    void aCommitteeApproves() {
        aMeeting()
                .when(live(inCommittee(COMMITTEE)))
                .thenRecorded(new ApprovedInCommittee(
                        D,
                        ORGANISATION,
                        "Asia",
                        null,
                        COMMITTEE,
                        M,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null));
    }

    @Test
    void aCommitteeDecidesForItsOwnMunicipality() {
        aMeeting()
                .when(on(inCommittee("unit-orivesi-lautakunta")))
                .thenRefused("a-body-decides-for-its-own-municipality");
    }

    @Test
    void aBodyThatTheSourceDoesNotNameApproves() {
        aMeeting()
                .when(on(inUnknownBody()))
                .thenRecorded(new ApprovedInUnknownBody(
                        D, ORGANISATION, "Asia", null, null, M, null, null, List.of(), List.of(), List.of(), null));
    }

    @Test
    void aBodyThatTheSourceDoesNotNameApprovesWhileItsMeetingLasts() {
        aMeeting()
                .when(that(inUnknownBody()).on("11.3.2020"))
                .thenRefused("a-decision-is-made-while-its-meeting-lasts");
    }

    @Test
    void anEveningSessionApprovesNothing() {
        aMunicipality()
                .and(on(new HoldEveningSession(M, ORGANISATION, "Iltakoulu", List.of(), null, null)))
                .when(on(inUnknownBody()))
                .thenRefused("an-evening-session-decides-nothing");
    }

    @Test
    void anApprovalWaitsForAnother() {
        after(inBoard(null))
                .when(on(onCondition("decision-b", D)))
                .thenRecorded(new ApprovedInCouncil(
                        "decision-b",
                        ORGANISATION,
                        "Asia",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(new Condition(D, null)),
                        null));
    }

    @Test
    void noApprovalWaitsForItself() {
        aMunicipality().when(on(onCondition(D, D))).thenRefused("conditions-are-not-circular");
    }

    @Test
    void aGeneralMeetingApproves() {
        aMunicipality()
                .when(live(inGeneralMeeting(67, 100, liquidation())))
                .thenRecorded(new ApprovedInGeneralMeeting(
                        D,
                        ORGANISATION,
                        "Asia",
                        null,
                        COMPANY,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(liquidation()),
                        List.of(),
                        67,
                        100,
                        null,
                        null));
    }

    @Test
    void aLiquidationNeedsTwoThirdsOfTheVotesInTheGeneralMeeting() {
        aMunicipality()
                .when(live(inGeneralMeeting(65, 100, liquidation())))
                .thenRefused("a-liquidation-needs-two-thirds-of-votes-and-shares");
    }

    @Test
    void theCouncilDoesNotPlaceACompanyInLiquidation() {
        aMeeting().when(live(inCouncil(liquidation()))).thenRefused("a-liquidation-is-decided-by-the-general-meeting");
    }

    @Test
    void anEffectIsOnTheOwnMunicipality() {
        aMeeting()
                .and(new RegisterOrganisation("org-orivesi", "Orivesi"))
                .when(on(inCouncil(new Effect(
                        DateWords.read("1.1.2021"), new AbolishUnit("org-orivesi", "unit-orivesi-lautakunta")))))
                .thenRefused("an-effect-is-on-the-own-municipality");
    }

    @Test
    void anOfficialDecides() {
        aMunicipality()
                .when(live(byOfficial()))
                .thenRecorded(new DecidedAsOfficial(
                        D,
                        ORGANISATION,
                        "Asia",
                        null,
                        "hallintojohtaja",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void anOfficialDecidesAMatterOnce() {
        after(byOfficial()).when(on(byOfficial())).thenRefused("a-matter-is-approved-once");
    }

    @Test
    void theBoardProposesToTheCouncil() {
        aProposal()
                .when(live(toCouncil()))
                .thenRecorded(new ProposedToCouncil(D, ORGANISATION, "Asia", null, null, M, "§ 4", null, null));
    }

    @Test
    void theBoardProposesWhatWonTheVote() {
        aDebate().and(on(vote(3, 6))).when(live(toCouncil())).thenRefused("the-outcome-agrees-with-the-last-vote");
    }

    @Test
    void aProposalIsRejected() {
        aProposal()
                .when(live(rejected()))
                .thenRecorded(new ProposalRejected(D, ORGANISATION, "Asia", null, null, M, null, null));
    }

    @Test
    void aHandlingEndsOnce() {
        after(tabled()).when(on(rejected())).thenRefused("a-handling-ends-once");
    }

    @Test
    void aMatterIsTabled() {
        aProposal()
                .when(live(tabled()))
                .thenRecorded(
                        new MatterTabled(D, ORGANISATION, "Asia", "Lisätietoja odotetaan.", null, M, null, null, null));
    }

    @Test
    void aWorkshopTablesNothing() {
        aMunicipality()
                .and(on(new HoldWorkshop(M, ORGANISATION, "Työpaja", List.of(), null, null)))
                .when(on(tabled()))
                .thenRefused("a-workshop-decides-nothing");
    }

    @Test
    void aMatterIsReturnedForPreparation() {
        aProposal()
                .when(live(returned()))
                .thenRecorded(new MatterReturned(D, ORGANISATION, "Asia", null, null, M, null, null, null));
    }

    @Test
    void aMatterIsReturnedWhileItsMeetingLasts() {
        aProposal().when(that(returned()).on("9.3.2020")).thenRefused("a-decision-is-made-while-its-meeting-lasts");
    }

    @Test
    void aDecisionIsPublished() {
        after(byOfficial())
                .when(later(new PublishDecision(D, "verkkosivut")))
                .thenRecorded(new DecisionPublished(D, "verkkosivut"));
    }

    @Test
    void aDecisionInAMeetingIsPublishedWithItsMinutes() {
        after(inBoard(null))
                .when(later(new PublishDecision(D, null)))
                .thenRecordedWithFindings(
                        new DecisionPublished(D, null), "a-decision-in-a-meeting-is-published-with-its-minutes");
    }

    @Test
    void whatIsPublishedWasDecided() {
        aProposal().when(later(new PublishDecision(D, null))).thenRefused(AFTER_AN_OUTCOME);
    }

    @Test
    void aMatterIsTakenOver() {
        after(byOfficial()).when(later(new TakeOverMatter(D, BOARD))).thenRecorded(new MatterTakenOver(D, BOARD));
    }

    @Test
    void nothingIsTakenOverFromTheCouncil() {
        after(inCouncil())
                .when(later(new TakeOverMatter(D, BOARD)))
                .thenRefused("nothing-is-taken-over-from-the-council");
    }

    @Test
    void rectificationIsClaimed() {
        after(inBoard(null)).when(later(CLAIM)).thenRecorded(new RectificationClaimed(D, MEMBER, null));
    }

    @Test
    void aDecisionOfTheCouncilIsNotRectified() {
        after(inCouncil()).when(later(CLAIM)).thenRefused("a-council-decision-is-not-rectified");
    }

    @Test
    void aClaimForRectificationIsDecided() {
        after(inBoard(null), CLAIM)
                .when(later(rectify()))
                .thenRecorded(new RectificationDecided(D, BOARD, RectificationOutcome.UPHELD, null, null, "§ 9"));
    }

    @Test
    void aRectificationIsDecidedUponAClaim() {
        after(inBoard(null)).when(later(rectify())).thenRefused("a-rectification-is-decided-upon-a-claim");
    }

    @Test
    void aDecisionIsAppealed() {
        after(inCouncil())
                .when(later(APPEAL))
                .thenRecorded(new DecisionAppealed(
                        D, Court.ADMINISTRATIVE_COURT, List.of(AppealGround.WRONG_ORDER), MEMBER, null));
    }

    @Test
    void anAppealFollowsRectificationUnlessTheCouncilDecided() {
        after(inBoard(null))
                .when(later(APPEAL))
                .thenRefused("an-appeal-follows-rectification-unless-the-council-decided");
    }

    @Test
    void preparationIsNotAppealed() {
        after(toCouncil()).when(later(APPEAL)).thenRefused("preparation-is-not-appealed");
    }

    @Test
    void anAppealIsRuledOn() {
        after(inCouncil(), APPEAL)
                .when(later(ruling(Ruling.ANNULLED)))
                .thenRecorded(new AppealRuledOn(D, Court.ADMINISTRATIVE_COURT, Ruling.ANNULLED, "77/2020", null));
    }

    @Test
    void aRulingIsOnAnAppeal() {
        after(inCouncil()).when(later(ruling(Ruling.DISMISSED))).thenRefused("a-ruling-is-on-an-appeal");
    }

    @Test
    void legalForceIsConfirmed() {
        after(inCouncil()).when(later(new ConfirmLegalForce(D))).thenRecorded(new LegalForceConfirmed(D));
    }

    @Test
    void anAnnulledDecisionDoesNotBecomeFinal() {
        after(inCouncil(), APPEAL, ruling(Ruling.ANNULLED))
                .when(later(new ConfirmLegalForce(D)))
                .thenRefused("an-annulled-decision-does-not-become-final");
    }

    @Test
    void aDecisionIsEnforced() {
        after(inCouncil())
                .when(later(new EnforceDecision(D, "Pantu toimeen.")))
                .thenRecorded(new DecisionEnforced(D, "Pantu toimeen."));
    }

    @Test
    void onlyAnApprovalIsEnforced() {
        after(rejected()).when(later(new EnforceDecision(D, null))).thenRefused("only-an-approval-is-enforced");
    }

    @Test
    void whatIsWithheldIsNotEnforced() {
        after(inCouncil(), new WithholdEnforcement(D, Withholder.BOARD, "Lainvastainen."))
                .when(later(new EnforceDecision(D, null)))
                .thenRefused("what-is-withheld-is-not-enforced");
    }

    @Test
    void enforcementIsWithheld() {
        after(inCouncil())
                .when(later(new WithholdEnforcement(D, Withholder.BOARD, "Lainvastainen.")))
                .thenRecorded(new EnforcementWithheld(D, Withholder.BOARD, "Lainvastainen."));
    }

    @Test
    void whatIsWithheldWasDecidedBefore() {
        after(inCouncil())
                .when(that(new WithholdEnforcement(D, Withholder.COURT, "Kielto."))
                        .on("9.3.2020"))
                .thenRefused("what-follows-a-decision-comes-after-it");
    }

    @Test
    void aDecisionWaitsForAnother() {
        aProposal()
                .and(on(onCondition("decision-b", D)))
                .when(on(new WaitForDecision(D, "decision-b")))
                .thenRecorded(new DecisionAwaited(D, "decision-b"));
    }

    @Test
    void aDecisionDoesNotWaitForItself() {
        aProposal().when(on(new WaitForDecision(D, D))).thenRefused("a-decision-does-not-wait-for-itself");
    }

    @Test
    void aProposalCannotBeWithdrawnBeneathItsDebate() {
        var presented = on(proposal());
        aMeeting()
                .and(presented, on(counterProposal("A. Aalto")))
                .when(new WithdrawEntry(D, entry(presented), "Väärä asia."))
                .thenRefused("a-handling-begins-with-its-matter");
    }

    private Background aMunicipality() {
        return given(new RegisterOrganisation(ORGANISATION, "Jämsä"));
    }

    private Background aMeeting() {
        return aMeetingWithPresent(9);
    }

    private Background aMeetingWithPresent(int present) {
        return aMunicipality().and(on(meeting()), on(new OpenMeeting(M, 9, present, null, null)));
    }

    private Background aProposal() {
        return aMeeting().and(on(proposal()));
    }

    /** A. Aalto's counter-proposal has been seconded. */
    private Background aDebate() {
        return aProposal().and(on(counterProposal("A. Aalto")), on(new SecondProposal(D, P, "B. Berg")));
    }

    private Background after(LedgerCommand outcome, LedgerCommand... consequences) {
        var handling = aMeeting().and(on(outcome));
        for (var consequence : consequences) {
            handling.and(that(consequence).on("1.4.2020"));
        }
        return handling;
    }

    private static Saying later(LedgerCommand command) {
        return that(command).on("1.4.2020").live();
    }

    private static Effect liquidation() {
        return new Effect(DateWords.read(DAY), new PlaceCompanyInLiquidation(ORGANISATION, COMPANY, D));
    }

    private static ApproveInCommittee inCommittee(String body) {
        return new ApproveInCommittee(
                D, ORGANISATION, "Asia", null, body, M, null, null, List.of(), List.of(), List.of(), null);
    }

    private static ApproveInUnknownBody inUnknownBody() {
        return new ApproveInUnknownBody(
                D, ORGANISATION, "Asia", null, null, M, null, null, List.of(), List.of(), List.of(), null);
    }

    private static DecideRectification rectify() {
        return new DecideRectification(D, BOARD, RectificationOutcome.UPHELD, null, null, "§ 9");
    }

    private static RuleOnAppeal ruling(Ruling outcome) {
        return new RuleOnAppeal(D, Court.ADMINISTRATIVE_COURT, outcome, "77/2020", null);
    }
}
