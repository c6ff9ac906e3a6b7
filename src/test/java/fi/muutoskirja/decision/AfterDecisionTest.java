package fi.muutoskirja.decision;

import static fi.muutoskirja.decision.Handlings.D;
import static fi.muutoskirja.decision.Handlings.M;
import static fi.muutoskirja.decision.Handlings.aMeeting;
import static fi.muutoskirja.decision.Handlings.byOfficial;
import static fi.muutoskirja.decision.Handlings.inBoard;
import static fi.muutoskirja.decision.Handlings.inCouncil;
import static fi.muutoskirja.decision.Handlings.on;
import static fi.muutoskirja.decision.Handlings.onCondition;
import static fi.muutoskirja.decision.Handlings.proposal;
import static fi.muutoskirja.decision.Handlings.rejected;
import static fi.muutoskirja.decision.Handlings.returned;
import static fi.muutoskirja.decision.Handlings.tabled;
import static fi.muutoskirja.decision.Handlings.toCouncil;

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
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionAppealed;
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionAwaited;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.PublishMinutes;
import fi.muutoskirja.testing.Given;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
class AfterDecisionTest {
    private static final String LATER = "1.4.2020";
    private static final LedgerCommand CLAIM = new ClaimRectification(D, "kunnan jäsen", null);
    private static final LedgerCommand APPEAL =
            new AppealDecision(D, Court.ADMINISTRATIVE_COURT, List.of(AppealGround.WRONG_ORDER), "kunnan jäsen", null);
    private static final LedgerCommand ENFORCED = new EnforceDecision(D, null);
    private static final LedgerCommand FINAL = new ConfirmLegalForce(D);

    static Stream<LedgerCommand> preparations() {
        return Stream.of(toCouncil(), tabled(), returned());
    }

    static Stream<LedgerCommand> consequences() {
        return Stream.of(
                CLAIM,
                APPEAL,
                ENFORCED,
                FINAL,
                new PublishDecision(D, null),
                new TakeOverMatter(D, "unit-jamsa-hallitus"),
                new WithholdEnforcement(D, Withholder.COURT, "Kielto"),
                rectified(RectificationOutcome.UPHELD),
                ruling(Ruling.ANNULLED));
    }

    @ParameterizedTest
    @MethodSource("consequences")
    void whatFollowsADecisionFollowsAnOutcome(LedgerCommand consequence) {
        aMeeting()
                .and(on(proposal()))
                .when(later(consequence))
                .isRefusedBy("what-follows-a-decision-follows-an-outcome");
    }

    @Test
    void whatFollowsADecisionComesAfterIt() {
        after(inCouncil())
                .when(Saying.that(ENFORCED).on("1.2.2020"))
                .isRefusedBy("what-follows-a-decision-comes-after-it");
    }

    @Test
    void aDecisionWithoutAMeetingIsPublishedByItself() {
        after(byOfficial()).when(later(new PublishDecision(D, "verkkosivut"))).isRecorded();
        after(inBoard(null))
                .when(later(new PublishDecision(D, null)))
                .isRecordedWithFindings("a-decision-in-a-meeting-is-published-with-its-minutes");
    }

    @Test
    void rectificationIsClaimedAndDecided() {
        after(inBoard(null)).when(later(CLAIM)).isRecorded();
        after(inBoard(null))
                .when(later(rectified(RectificationOutcome.UPHELD)))
                .isRefusedBy("a-rectification-is-decided-upon-a-claim");
        after(inBoard(null), CLAIM)
                .when(later(rectified(RectificationOutcome.UPHELD)))
                .isRecorded();
    }

    @Test
    void aCouncilDecisionIsNotRectified() {
        after(inCouncil()).when(later(CLAIM)).isRefusedBy("a-council-decision-is-not-rectified");
        after(inCouncil()).when(fromSource(CLAIM)).isRecordedWithFindings("a-council-decision-is-not-rectified");
    }

    @Test
    void anAppealIsFromACouncilDecisionOrFollowsRectification() {
        after(inCouncil())
                .when(later(APPEAL))
                .isRecordedAs(new DecisionAppealed(
                        D, Court.ADMINISTRATIVE_COURT, List.of(AppealGround.WRONG_ORDER), "kunnan jäsen", null));
        after(inBoard(null))
                .when(later(APPEAL))
                .isRefusedBy("an-appeal-follows-rectification-unless-the-council-decided");
        after(inBoard(null), CLAIM, rectified(RectificationOutcome.UPHELD))
                .when(later(APPEAL))
                .isRecorded();
    }

    @ParameterizedTest
    @MethodSource("preparations")
    void preparationIsNotAppealed(LedgerCommand preparation) {
        after(preparation).when(later(APPEAL)).isRefusedBy("preparation-is-not-appealed");
        after(preparation).when(later(CLAIM)).isRefusedBy("preparation-is-not-appealed");
    }

    @Test
    void aFurtherAppealFollowsARuling() {
        var further = new AppealDecision(D, Court.SUPREME_ADMINISTRATIVE_COURT, List.of(), null, null);
        after(inCouncil()).when(later(further)).isRefusedBy("a-further-appeal-follows-a-ruling");
        after(inCouncil(), APPEAL, ruling(Ruling.DISMISSED))
                .when(later(further))
                .isRecorded();
    }

    @Test
    void aRulingIsOnAnAppeal() {
        after(inCouncil()).when(later(ruling(Ruling.DISMISSED))).isRefusedBy("a-ruling-is-on-an-appeal");
        after(inCouncil(), APPEAL).when(later(ruling(Ruling.ANNULLED))).isRecorded();
    }

    @Test
    void anAnnulledDecisionIsNeitherAnnulledAgainNorFinalNorEnforced() {
        var annulled = after(inCouncil(), APPEAL, ruling(Ruling.ANNULLED));
        annulled.when(later(ruling(Ruling.ANNULLED))).isRefusedBy("a-decision-is-annulled-once");
        annulled.when(later(FINAL)).isRefusedBy("an-annulled-decision-does-not-become-final");
        annulled.when(later(ENFORCED)).isRefusedBy("an-annulled-decision-is-not-enforced");
        annulled.when(Saying.that(ENFORCED).on("15.3.2020").live()).isRecorded();
    }

    @Test
    void whatIsRestoredWasAnnulledAndStandsAgain() {
        after(inCouncil(), APPEAL).when(later(ruling(Ruling.RESTORED))).isRefusedBy("what-is-restored-was-annulled");
        after(inCouncil(), APPEAL, ruling(Ruling.ANNULLED), ruling(Ruling.RESTORED))
                .when(later(FINAL))
                .isRecorded();
    }

    @Test
    void anApprovalIsEnforcedAndBecomesFinal() {
        after(inCouncil()).when(later(ENFORCED)).isRecorded();
        after(inCouncil()).when(later(FINAL)).isRecorded();
        after(rejected()).when(fromSource(ENFORCED)).isRefusedBy("only-an-approval-is-enforced");
    }

    @Test
    void whatIsWithheldIsNotEnforced() {
        var withheld = after(inCouncil(), new WithholdEnforcement(D, Withholder.BOARD, "Lainvastainen"));
        withheld.when(later(ENFORCED)).isRefusedBy("what-is-withheld-is-not-enforced");
        withheld.when(Saying.that(ENFORCED).on("15.3.2020").live()).isRecorded();
    }

    @Test
    void aHigherBodyTakesAMatterOver() {
        var takeOver = new TakeOverMatter(D, "unit-jamsa-hallitus");
        after(byOfficial()).when(later(takeOver)).isRecorded();
        after(inCouncil()).when(later(takeOver)).isRefusedBy("nothing-is-taken-over-from-the-council");
        after(byOfficial())
                .when(later(new TakeOverMatter(D, "unit-orivesi-hallitus")))
                .isRefusedBy("a-body-decides-for-its-own-municipality");
    }

    @Test
    void aMatterIsTakenOverWithinTheTimeForRectification() {
        var takeOver = Saying.that(new TakeOverMatter(D, "unit-jamsa-hallitus"));
        var rule = "a-matter-is-taken-over-within-the-time-for-rectification";
        var published = aMeeting()
                .and(on(byOfficial()), Saying.that(new PublishDecision(D, null)).on("11.3.2020"));
        published.when(takeOver.on("2.4.2020").live()).isRefusedBy(rule);
        published.when(takeOver.on("1.4.2020").live()).isRecorded();
        aMeeting()
                .and(on(inBoard(null)), Saying.that(new PublishMinutes(M, null)).on("11.3.2020"))
                .when(takeOver.on("2.4.2020"))
                .isRecordedWithFindings(rule);
    }

    @Test
    void aDecisionAwaitsAnother() {
        aMeeting()
                .and(on(proposal()), on(onCondition("decision-b", D)))
                .when(on(new WaitForDecision(D, "decision-b")))
                .isRecordedAs(new DecisionAwaited(D, "decision-b"));
        aMeeting()
                .and(on(proposal()))
                .when(on(new WaitForDecision(D, D)))
                .isRefusedBy("a-decision-does-not-wait-for-itself");
    }

    private static Given after(LedgerCommand outcome, LedgerCommand... consequences) {
        return aMeeting()
                .and(Stream.concat(
                                Stream.of(on(outcome)), Stream.of(consequences).map(AfterDecisionTest::fromSource))
                        .toArray(Saying[]::new));
    }

    private static Saying later(LedgerCommand act) {
        return fromSource(act).live();
    }

    private static Saying fromSource(LedgerCommand act) {
        return Saying.that(act).on(LATER);
    }

    private static RuleOnAppeal ruling(Ruling ruling) {
        return new RuleOnAppeal(D, Court.ADMINISTRATIVE_COURT, ruling, null, null);
    }

    private static DecideRectification rectified(RectificationOutcome outcome) {
        return new DecideRectification(D, "unit-jamsa-hallitus", outcome, null, null, null);
    }
}
