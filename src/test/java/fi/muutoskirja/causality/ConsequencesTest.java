package fi.muutoskirja.causality;

import static fi.muutoskirja.causality.Pikkula.COUNCIL;
import static fi.muutoskirja.causality.Pikkula.ORG;
import static fi.muutoskirja.causality.Pikkula.UNIT;
import static fi.muutoskirja.causality.Pikkula.annulled;
import static fi.muutoskirja.causality.Pikkula.approved;
import static fi.muutoskirja.causality.Pikkula.established;
import static fi.muutoskirja.causality.Pikkula.founded;
import static fi.muutoskirja.causality.Pikkula.inReform;
import static fi.muutoskirja.causality.Pikkula.of;
import static fi.muutoskirja.causality.Pikkula.proposedToCouncil;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.causality.ChainLink.Kind;
import fi.muutoskirja.causality.ChainLink.Unknown;
import fi.muutoskirja.decision.AfterDecisionCommand.AppealDecision;
import fi.muutoskirja.decision.AfterDecisionCommand.RuleOnAppeal;
import fi.muutoskirja.decision.Condition;
import fi.muutoskirja.decision.Court;
import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.decision.Ruling;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.programme.ProgrammeCommand.AssignMeasure;
import fi.muutoskirja.programme.ProgrammeCommand.CompleteMilestone;
import fi.muutoskirja.programme.ProgrammeCommand.OpenProgramme;
import fi.muutoskirja.programme.ProgrammeCommand.SetMilestone;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ConsequencesTest {
    private static final String BOARDS = "decision-pikkula-hallitus";
    private static final String COUNCILS = "decision-pikkula-valtuusto";
    private static final String MATTER = "PIK/1/2018";

    private static Pikkula decided() {
        return Pikkula.begun()
                .say(
                        proposedToCouncil(BOARDS, null, MATTER).on("2.4.2018"),
                        approved(COUNCILS, null, MATTER).on("7.5.2018"));
    }

    @Test
    void aProposalLeadsToTheCouncilAndThroughItToTheStructure() {
        var chain = decided()
                .say(established(UNIT, "Elinvoima").on("1.1.2019").byDecision(COUNCILS))
                .consequences(BOARDS);

        var council = chain.next().getFirst();
        assertThat(council.kind()).isEqualTo(Kind.LATER_HANDLING);
        assertThat(council.order()).isEqualTo(Order.AFTER);
        var step = council.next().getFirst();
        assertThat(step.kind()).isEqualTo(Kind.STEP);
        assertThat(step.takenBack()).isNull();
        assertThat(step.next()).extracting(ChainLink::id).containsExactly(UNIT);
    }

    @Test
    void blanksAroundADiaryNumberDoNotMakeAnotherMatterOfIt() {
        var town = Pikkula.begun()
                .say(
                        proposedToCouncil(BOARDS, null, MATTER + " ").on("2.4.2018"),
                        approved(COUNCILS, null, " " + MATTER).on("7.5.2018"));

        assertThat(of(town.consequences(BOARDS), Kind.LATER_HANDLING))
                .extracting(ChainLink::id)
                .containsExactly(COUNCILS);
    }

    @Test
    void theCouncilsDecisionDoesNotLeadBackToTheBoard() {
        assertThat(decided().consequences(COUNCILS).next())
                .extracting(ChainLink::unknown)
                .containsExactly(Unknown.CONSEQUENCES);
    }

    @Test
    void whatWasWithdrawnIsShownAsTakenBackWithItsReason() {
        var town = decided().say(established(UNIT, "Elinvoima").on("1.1.2019").byDecision(COUNCILS));
        town.say(Saying.that(new WithdrawEntry(ORG, town.last(), "Päätös kumottiin.")));

        var step = of(town.consequences(COUNCILS), Kind.STEP).findFirst().orElseThrow();

        assertThat(step.takenBack()).isNotNull().extracting(TakenBack::reason).isEqualTo("Päätös kumottiin.");
        assertThat(step.takenBack()).extracting(TakenBack::entry).isEqualTo(town.last());
    }

    @Test
    void anAnnulledDecisionStaysAndWhatItFoundedIsTakenBack() {
        var town = Pikkula.begun().say(founded(COUNCILS, "1.1.2019").on("7.5.2018"));
        assertThat(of(town.consequences(COUNCILS), Kind.STEP)).singleElement().returns(null, ChainLink::takenBack);
        var before = town.ledger().head();

        town.say(annulled(COUNCILS, "1.10.2018"));

        assertThat(of(town.consequences(COUNCILS), Kind.STEP))
                .singleElement()
                .extracting(ChainLink::takenBack)
                .isNotNull();
        assertThat(of(town.consequences(COUNCILS), Kind.RULING)).hasSize(1);
        assertThat(town.queries().why(UNIT, null, town.ledger().head())).isEmpty();
        assertThat(of(town.why(UNIT, before), Kind.DECISION))
                .extracting(ChainLink::id)
                .containsExactly(COUNCILS);
    }

    @Test
    void anAppealAndItsRulingFollowInOrder() {
        var chain = decided()
                .say(
                        inReform(new AppealDecision(COUNCILS, Court.ADMINISTRATIVE_COURT, List.of(), null, null))
                                .on("1.6.2018"),
                        inReform(new RuleOnAppeal(COUNCILS, Court.ADMINISTRATIVE_COURT, Ruling.DISMISSED, null, null))
                                .on("1.10.2018"))
                .consequences(COUNCILS);

        assertThat(chain.next()).extracting(ChainLink::kind).containsExactly(Kind.APPEAL, Kind.RULING);
    }

    @Test
    void anAdoptedProgrammeTellsWhatItPromisedAndWhatWasReached() {
        var programme = "programme-pikkula";
        var chain = Pikkula.begun()
                .say(
                        inReform(new OpenProgramme(programme, ORG, "Ohjelma", null)),
                        inReform(new AssignMeasure(programme, "measure-a", List.of(), "Toimi", List.of())),
                        inReform(new SetMilestone(
                                programme, "milestone-a", null, "Tehty", null, DateWords.read("2019"))),
                        inReform(new SetMilestone(
                                programme, "milestone-b", null, "Tehty", null, DateWords.read("2020"))),
                        inReform(new CompleteMilestone(programme, "milestone-a", null)),
                        approved(COUNCILS, null, MATTER, programme))
                .consequences(COUNCILS);

        var adopted = chain.next().getFirst();
        assertThat(adopted.next())
                .extracting(ChainLink::kind)
                .containsExactly(Kind.MEASURE, Kind.MILESTONE, Kind.MILESTONE);
        assertThat(of(adopted, Kind.MILESTONE_COMPLETED))
                .extracting(ChainLink::id)
                .containsExactly("milestone-a");
    }

    @Test
    void aDecisionThatDependsOnItWaitsForIt() {
        var waiting = "decision-pikkula-ehdollinen";
        var chain = decided()
                .say(inReform(new ApproveInCouncil(
                        waiting,
                        ORG,
                        "Virat",
                        null,
                        COUNCIL,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(new Condition(COUNCILS, null)),
                        null)))
                .consequences(COUNCILS);

        assertThat(of(chain, Kind.WAITING_DECISION)).extracting(ChainLink::id).containsExactly(waiting);
    }

    @Test
    void theSameDiaryNumberOfAnotherMunicipalityIsAnotherMatter() {
        var town = decided();
        town.say(
                Saying.that(new RegisterOrganisation("org-suurula", "Suurula")),
                Saying.that(new ApproveInCouncil(
                                "decision-suurula",
                                "org-suurula",
                                "Muu asia",
                                null,
                                null,
                                null,
                                null,
                                MATTER,
                                List.of(),
                                List.of(),
                                List.of(),
                                null))
                        .on("1.1.2019"));

        assertThat(of(town.consequences(BOARDS), Kind.LATER_HANDLING))
                .extracting(ChainLink::id)
                .containsExactly(COUNCILS);
    }

    @Test
    void nothingFollowsFromADecisionThatIsNotThere() {
        assertThat(decided().queries().consequences("decision-pikkula-olematon", 100))
                .isEmpty();
    }
}
