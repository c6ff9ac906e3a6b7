package fi.muutoskirja.proceedings;

import static fi.muutoskirja.proceedings.Town.D;
import static fi.muutoskirja.proceedings.Town.MEETING;
import static fi.muutoskirja.proceedings.Town.ORGANISATION;
import static fi.muutoskirja.proceedings.Town.board;
import static fi.muutoskirja.proceedings.Town.council;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.AfterDecisionCommand.AppealDecision;
import fi.muutoskirja.decision.AfterDecisionCommand.ClaimRectification;
import fi.muutoskirja.decision.AfterDecisionCommand.ConfirmLegalForce;
import fi.muutoskirja.decision.AfterDecisionCommand.DecideRectification;
import fi.muutoskirja.decision.AfterDecisionCommand.EnforceDecision;
import fi.muutoskirja.decision.AfterDecisionCommand.RuleOnAppeal;
import fi.muutoskirja.decision.AfterDecisionCommand.TakeOverMatter;
import fi.muutoskirja.decision.AfterDecisionCommand.WithholdEnforcement;
import fi.muutoskirja.decision.Condition;
import fi.muutoskirja.decision.Court;
import fi.muutoskirja.decision.RectificationOutcome;
import fi.muutoskirja.decision.Ruling;
import fi.muutoskirja.decision.Withholder;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.law.MeetingLaw;
import fi.muutoskirja.meeting.MeetingCommand.ConveneMeeting;
import fi.muutoskirja.meeting.MeetingCommand.InspectMinutes;
import fi.muutoskirja.meeting.MeetingCommand.PublishMinutes;
import fi.muutoskirja.proceedings.ConditionOn.Holds;
import fi.muutoskirja.proceedings.LegalCircumstance.Kind;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Decisions that were contested, enforced early, withheld, or that hang on others; and what corrections change of that. */
@Tag("fast")
class ContestedDecisionTest {
    private static final AppealDecision APPEAL =
            new AppealDecision(D, Court.ADMINISTRATIVE_COURT, List.of(), "kunnan jäsen", null);
    private static final AppealDecision FURTHER =
            new AppealDecision(D, Court.SUPREME_ADMINISTRATIVE_COURT, List.of(), "kaupunki", null);

    private final Town town = new Town();

    @Test
    void anAppealInTheWindowKeepsADecisionFromBecomingFinal() {
        town.published(council(D)).on("15.1.2020", APPEAL);
        assertThat(town.on("2020-01-14").phase()).isEqualTo(Phase.APPEAL_OPEN);
        assertThat(town.on("2020-01-15").phase()).isEqualTo(Phase.APPEALED);
        assertThat(town.on("2021-01-01").phase()).isEqualTo(Phase.APPEALED);
        assertThat(town.on("2021-01-01").perhaps()).isEmpty();
    }

    @Test
    void anAppealThatCameTooLateDoesNot() {
        town.published(council(D)).on("17.1.2020", APPEAL);
        assertThat(town.on("2020-01-17").phase()).isEqualTo(Phase.FINAL);
    }

    @Test
    void anAnnulledDecisionStandsNoLongerFromTheRulingOn() {
        town.published(council(D))
                .on("15.1.2020", APPEAL)
                .on("1.10.2020", ruling(Court.ADMINISTRATIVE_COURT, Ruling.ANNULLED));
        assertThat(town.on("2020-09-30").phase()).isEqualTo(Phase.APPEALED);
        assertThat(town.on("2020-10-01").phase()).isEqualTo(Phase.ANNULLED);
        assertThat(town.on("2020-10-01").steps()).extracting(PhaseOnDay::phase).doesNotContain(Phase.FINAL);
    }

    @Test
    void theLastCourtMakesADismissedAppealFinal() {
        town.published(council(D))
                .on("15.1.2020", APPEAL)
                .on("1.10.2020", ruling(Court.ADMINISTRATIVE_COURT, Ruling.DISMISSED));
        assertThat(town.on("2020-10-01").phase()).isEqualTo(Phase.RULED_ON);
        assertThat(town.on("2020-10-01").perhaps()).containsExactly(Phase.FINAL);
        town.on("20.10.2020", FURTHER);
        assertThat(town.on("2020-10-20").perhaps()).isEmpty();
        town.on("1.3.2021", ruling(Court.SUPREME_ADMINISTRATIVE_COURT, Ruling.NO_LEAVE));
        assertThat(town.on("2021-02-28").phase()).isNotEqualTo(Phase.FINAL);
        assertThat(town.on("2021-03-01").phase()).isEqualTo(Phase.FINAL);
    }

    @Test
    void aHigherCourtCanUndoAnAnnulment() {
        town.published(council(D))
                .on("15.1.2020", APPEAL)
                .on("1.10.2020", ruling(Court.ADMINISTRATIVE_COURT, Ruling.ANNULLED))
                .on("20.10.2020", FURTHER)
                .on("1.3.2021", ruling(Court.SUPREME_ADMINISTRATIVE_COURT, Ruling.RESTORED));
        assertThat(town.on("2021-02-28").phase()).isEqualTo(Phase.ANNULLED);
        assertThat(town.on("2021-03-01").phase()).isEqualTo(Phase.FINAL);
    }

    @Test
    void aRectificationThatIsDecidedOpensTheWindowForAppeal() {
        town.published(board(D))
                .on("30.12.2019", new ClaimRectification(D, "kunnan jäsen", null))
                .on(
                        "3.2.2020",
                        new ConveneMeeting(
                                "meeting-jamsa-2", ORGANISATION, "Kokous", List.of(), null, null, null, null))
                .on(
                        "3.2.2020",
                        new DecideRectification(
                                D, Town.BOARD, RectificationOutcome.UPHELD, null, "meeting-jamsa-2", "7"))
                .on("10.2.2020", new InspectMinutes("meeting-jamsa-2"))
                .on("11.2.2020", new PublishMinutes("meeting-jamsa-2", null));
        assertThat(town.on("2020-01-02").phase()).isEqualTo(Phase.RECTIFICATION_CLAIMED);
        assertThat(town.on("2020-02-03").phase()).isEqualTo(Phase.RECTIFICATION_DECIDED);
        assertThat(town.on("2020-02-18").phase()).isEqualTo(Phase.APPEAL_OPEN);
        assertThat(town.on("2020-03-19").phase()).isEqualTo(Phase.APPEAL_OPEN);
        assertThat(town.on("2020-03-20").phase()).isEqualTo(Phase.FINAL);
        assertThat(town.on("2020-03-19").windows().getLast().start()).isEqualTo(Window.Start.NOTICE_OF_RECTIFICATION);
    }

    @Test
    void whatIsOverturnedUponAClaimStandsNoLonger() {
        town.published(board(D))
                .on("30.12.2019", new ClaimRectification(D, null, null))
                .on("3.2.2020", new DecideRectification(D, null, RectificationOutcome.OVERTURNED, null, null, null));
        assertThat(town.on("2020-02-03").phase()).isEqualTo(Phase.ANNULLED);
        assertThat(town.on("2025-02-03").perhaps()).isEmpty();
    }

    @Test
    void aCertificateMakesFinalWhatCannotBeCounted() {
        town.on("2.12.2019", council(D)).on("20.3.2020", new ConfirmLegalForce(D));
        assertThat(town.on("2020-03-19").perhaps()).contains(Phase.FINAL);
        assertThat(town.on("2020-03-20").phase()).isEqualTo(Phase.FINAL);
    }

    @Test
    void aVaguelyDatedCertificateIsNoOlderThanTheRulingBeforeIt() {
        town.published(council(D))
                .on("15.1.2020", APPEAL)
                .on("1.10.2020", ruling(Court.ADMINISTRATIVE_COURT, Ruling.DISMISSED))
                .on("2020", new ConfirmLegalForce(D));
        assertThat(town.on("2020-01-14").perhaps()).isEmpty();
        assertThat(town.on("2020-09-30").perhaps()).isEmpty();
        assertThat(town.on("2020-10-01").perhaps()).containsExactly(Phase.FINAL);
        assertThat(town.on("2020-12-31").phase()).isEqualTo(Phase.FINAL);
    }

    @Test
    void whatWasEnforcedInTheWindowWasEnforcedBeforeItWasFinal() {
        town.published(council(D)).on("7.1.2020", new EnforceDecision(D, null));
        assertThat(town.on("2020-01-06").beside()).isEmpty();
        assertThat(town.on("2020-01-07").beside())
                .extracting(LegalCircumstance::kind)
                .containsExactly(Kind.ENFORCED_BEFORE_FINAL);
        assertThat(town.on("2020-06-01").beside())
                .extracting(LegalCircumstance::section)
                .containsExactly(MeetingLaw.ENFORCEMENT);
    }

    @Test
    void whatWasEnforcedAfterItWasNot() {
        town.published(council(D)).on("17.1.2020", new EnforceDecision(D, null));
        assertThat(town.on("2020-06-01").beside())
                .extracting(LegalCircumstance::kind)
                .containsExactly(Kind.ENFORCED);
    }

    @Test
    void anEnforcementInAMonthInWhichItBecameFinalIsPossiblyEarly() {
        town.published(council(D)).on("tammikuussa 2020", new EnforceDecision(D, null));
        assertThat(town.on("2020-06-01").beside())
                .filteredOn(beside -> beside.kind() == Kind.ENFORCED_BEFORE_FINAL)
                .extracting(LegalCircumstance::reached)
                .containsExactly(Reached.POSSIBLY);
    }

    @Test
    void enforcementCanBeWithheldAndAMatterTakenOver() {
        town.published(board(D))
                .on("12.12.2019", new TakeOverMatter(D, Town.COUNCIL))
                .on("20.12.2019", new WithholdEnforcement(D, Withholder.BOARD, "Lainvastainen."));
        assertThat(town.on("2019-12-31").beside())
                .extracting(LegalCircumstance::kind)
                .containsExactly(Kind.ENFORCEMENT_WITHHELD, Kind.TAKEN_OVER);
        assertThat(town.on("2019-12-11").beside()).isEmpty();
    }

    @Test
    void aConditionHoldsFromTheApprovalOfTheOtherAndFailsWithIt() {
        var other = "decision-toinen";
        town.on("25.11.2019", Town.proposal(other))
                .on("2.12.2019", council(D, new Condition(other, "jos toinenkin hyväksytään")));
        assertThat(holds("2020-06-01")).isEqualTo(Holds.NOT_YET);
        town.on("3.2.2020", council(other));
        assertThat(holds("2020-02-02")).isEqualTo(Holds.NOT_YET);
        assertThat(holds("2020-02-03")).isEqualTo(Holds.CERTAINLY);
        town.on("2.3.2020", new AppealDecision(other, Court.ADMINISTRATIVE_COURT, List.of(), null, null))
                .on("1.10.2020", new RuleOnAppeal(other, Court.ADMINISTRATIVE_COURT, Ruling.ANNULLED, null, null));
        assertThat(holds("2020-09-30")).isEqualTo(Holds.CERTAINLY);
        assertThat(holds("2020-10-01")).isEqualTo(Holds.FAILED);
    }

    @Test
    void aCorrectedPublicationMovesTheWindowFromThenOn() {
        town.published(council(D));
        var before = town.now();
        town.correctLast("17.12.2019", new PublishMinutes(MEETING, null));
        var corrected = town.now();
        assertThat(town.of(D, "2020-01-20", before).phase()).isEqualTo(Phase.FINAL);
        assertThat(town.of(D, "2020-01-20", corrected).phase()).isEqualTo(Phase.APPEAL_OPEN);
        assertThat(town.of(D, "2020-01-24", corrected).phase()).isEqualTo(Phase.FINAL);
    }

    @Test
    void eachStateOfKnowledgeTellsItsOwnLegalState() {
        town.published(council(D)).on("15.1.2020", APPEAL);
        var appeal = town.last();
        var asAppealed = town.now();
        town.correct(appeal, "20.1.2020", APPEAL);
        var asLate = town.now();
        town.correct(appeal, "16.1.2020", APPEAL);
        var asInTime = town.now();
        town.correct(appeal, "tammikuussa 2020", APPEAL);
        var asPerhaps = town.now();
        town.withdraw(D, appeal);
        assertThat(town.of(D, "2020-02-01", asAppealed).phase()).isEqualTo(Phase.APPEALED);
        assertThat(town.of(D, "2020-02-01", asLate).phase()).isEqualTo(Phase.FINAL);
        assertThat(town.of(D, "2020-02-01", asInTime).phase()).isEqualTo(Phase.APPEALED);
        assertThat(town.of(D, "2020-02-01", asPerhaps).phase()).isEqualTo(Phase.APPEALED);
        assertThat(town.of(D, "2020-02-01", town.now()).phase()).isEqualTo(Phase.FINAL);
    }

    private Holds holds(String day) {
        return town.on(day).conditions().getFirst().holds();
    }

    private static RuleOnAppeal ruling(Court court, Ruling ruling) {
        return new RuleOnAppeal(D, court, ruling, null, null);
    }
}
