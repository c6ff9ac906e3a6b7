package fi.muutoskirja.causality;

import static fi.muutoskirja.causality.Pikkula.BOARD;
import static fi.muutoskirja.causality.Pikkula.COUNCIL;
import static fi.muutoskirja.causality.Pikkula.ORG;
import static fi.muutoskirja.causality.Pikkula.REFORM;
import static fi.muutoskirja.causality.Pikkula.UNIT;
import static fi.muutoskirja.causality.Pikkula.approved;
import static fi.muutoskirja.causality.Pikkula.established;
import static fi.muutoskirja.causality.Pikkula.inReform;
import static fi.muutoskirja.causality.Pikkula.meeting;
import static fi.muutoskirja.causality.Pikkula.of;
import static fi.muutoskirja.causality.Pikkula.proposed;
import static fi.muutoskirja.causality.Pikkula.proposedToCouncil;
import static fi.muutoskirja.causality.Pikkula.unknowns;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.causality.ChainLink.About;
import fi.muutoskirja.causality.ChainLink.Kind;
import fi.muutoskirja.causality.ChainLink.Unknown;
import fi.muutoskirja.decision.Threshold;
import fi.muutoskirja.decision.VotingCommand.MakeCounterProposal;
import fi.muutoskirja.decision.VotingCommand.RecordDissent;
import fi.muutoskirja.decision.VotingCommand.SecondProposal;
import fi.muutoskirja.decision.VotingCommand.TakeVote;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.meeting.MeetingCommand.HoldEveningSession;
import fi.muutoskirja.organisation.OrganisationCommand.RenameUnit;
import fi.muutoskirja.reform.Aspect;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.reform.ReformCommand.AssessModel;
import fi.muutoskirja.reform.ReformCommand.ProposeModel;
import fi.muutoskirja.reform.ReformCommand.RecordSurvey;
import fi.muutoskirja.reform.ReformCommand.ShortlistModels;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class WhyTest {
    private static final String BOARDS = "decision-pikkula-hallitus";
    private static final String COUNCILS = "decision-pikkula-valtuusto";
    private static final String MATTER = "PIK/1/2018";
    private static final String MODEL = "model-pikkula-a";
    private static final String COUNTER = "proposal-pikkula-b";

    /** A model judged and kept, a board that proposes it by five votes to four, a council that adopts it, a unit that rests on that. */
    private static Pikkula wholeReform() {
        return Pikkula.begun()
                .say(
                        inReform(new ProposeModel(REFORM, MODEL, "Malli A", null, ModelStanding.CANDIDATE))
                                .on("1.2.2018"),
                        inReform(new ProposeModel(REFORM, "model-pikkula-b", "Malli B", null, ModelStanding.CANDIDATE))
                                .on("1.2.2018"),
                        inReform(new AssessModel(REFORM, MODEL, Aspect.STRENGTH, "Selkeä."))
                                .on("10.2.2018"),
                        inReform(new AssessModel(REFORM, "model-pikkula-b", Aspect.STRENGTH, "Halpa."))
                                .on("10.2.2018"),
                        inReform(new ShortlistModels(REFORM, 2, 1, List.of(MODEL), BOARD))
                                .on("1.3.2018"),
                        inReform(new HoldEveningSession(
                                        "meeting-pikkula-ilta", ORG, "Iltakoulu", List.of(COUNCIL), null, null))
                                .on("15.2.2018"),
                        inReform(new HoldEveningSession(
                                        "meeting-pikkula-jalki", ORG, "Jälkipuinti", List.of(COUNCIL), null, null))
                                .on("1.12.2018"),
                        inReform(new RecordSurvey(REFORM, "Kysely", List.of("henkilöstö"), null)),
                        meeting("meeting-pikkula-h", "Hallituksen kokous", BOARD)
                                .on("2.4.2018"),
                        meeting("meeting-pikkula-v", "Valtuuston kokous", COUNCIL)
                                .on("7.5.2018"),
                        proposed(BOARDS, MATTER).on("2.4.2018"),
                        inReform(new MakeCounterProposal(BOARDS, COUNTER, "Eino Esimerkki", "Hylätään."))
                                .on("2.4.2018"),
                        inReform(new SecondProposal(BOARDS, COUNTER, "Maija Malli"))
                                .on("2.4.2018"),
                        inReform(new TakeVote(
                                        BOARDS,
                                        "vote-pikkula-1",
                                        null,
                                        COUNTER,
                                        5,
                                        4,
                                        0,
                                        0,
                                        null,
                                        Threshold.SIMPLE,
                                        9,
                                        null))
                                .on("2.4.2018"),
                        proposedToCouncil(BOARDS, "meeting-pikkula-h", MATTER).on("2.4.2018"),
                        inReform(new RecordDissent(BOARDS, "Eino Esimerkki", null))
                                .on("2.4.2018"),
                        approved(COUNCILS, "meeting-pikkula-v", MATTER, MODEL).on("7.5.2018"),
                        established(UNIT, "Elinvoima")
                                .on("1.1.2019")
                                .byDecision(COUNCILS)
                                .citing(Saying.SOURCE, "Elinvoima aloittaa."));
    }

    @Test
    void aUnitLeadsBackThroughItsDecisionToTheSources() {
        var chain = wholeReform().why(UNIT);

        assertThat(chain.kind()).isEqualTo(Kind.UNIT);
        var step = chain.next().getFirst();
        assertThat(step.about()).containsExactly(About.EXISTENCE, About.NAME, About.PARENT);
        assertThat(step.document()).isEqualTo("Testin lähde");
        assertThat(Objects.requireNonNull(step.told())
                        .statement()
                        .provenance()
                        .source()
                        .quote())
                .isEqualTo("Elinvoima aloittaa.");
        var decision = step.next().getFirst();
        assertThat(decision.kind()).isEqualTo(Kind.DECISION);
        assertThat(decision.next())
                .extracting(ChainLink::kind)
                .containsExactly(Kind.MEETING, Kind.NOT_KNOWN, Kind.EARLIER_HANDLING, Kind.MODEL, Kind.REFORM);
        assertThat(unknowns(chain)).contains(Unknown.PROPOSAL).doesNotContain(Unknown.MODEL, Unknown.MATTER);
    }

    @Test
    void theEarlierHandlingTellsItsProposalsVotesAndDissent() {
        var board =
                of(wholeReform().why(UNIT), Kind.EARLIER_HANDLING).findFirst().orElseThrow();

        assertThat(board.id()).isEqualTo(BOARDS);
        assertThat(board.order()).isEqualTo(Order.BEFORE);
        assertThat(board.next())
                .extracting(ChainLink::kind)
                .containsExactly(Kind.MEETING, Kind.PROPOSAL, Kind.COUNTER_PROPOSAL, Kind.VOTE, Kind.DISSENT);
        assertThat(of(board, Kind.SECOND)).hasSize(1);
    }

    @Test
    void theModelTellsWhatWasSaidOfItAndNotOfTheOthers() {
        var model = of(wholeReform().why(UNIT), Kind.MODEL).findFirst().orElseThrow();

        assertThat(model.id()).isEqualTo(MODEL);
        assertThat(model.next()).extracting(ChainLink::kind).containsExactly(Kind.ASSESSMENT, Kind.SHORTLISTING);
    }

    @Test
    void preparationIsWhatDidNotComeAfterTheDecisionAndSaysWhereTheOrderIsNotKnown() {
        var reform = of(wholeReform().why(UNIT), Kind.REFORM).findFirst().orElseThrow();

        assertThat(of(reform, Kind.GATHERING))
                .extracting(ChainLink::id)
                .contains("meeting-pikkula-ilta")
                .doesNotContain("meeting-pikkula-jalki", "meeting-pikkula-v");
        assertThat(of(reform, Kind.GATHERING).findFirst().orElseThrow().order()).isEqualTo(Order.BEFORE);
        assertThat(of(reform, Kind.SURVEY).findFirst().orElseThrow().order()).isEqualTo(Order.NOT_KNOWN);
    }

    @Test
    void aNameIsExplainedByTheStepsThatGaveIt() {
        var town = wholeReform()
                .say(Saying.that(new RenameUnit(ORG, UNIT, "Elinvoimapalvelut"))
                        .on("1.1.2020")
                        .onAuthority(new Authority(Authority.Kind.LAW, null, "Laki 1/2019")));

        var names = town.queries().why(UNIT, About.NAME, town.ledger().head()).orElseThrow();
        var ends = town.queries().why(UNIT, About.END, town.ledger().head()).orElseThrow();

        assertThat(names.next()).extracting(ChainLink::about).contains(List.of(About.NAME));
        assertThat(names.next()).hasSize(2);
        assertThat(names.next().getLast().next()).extracting(ChainLink::kind).containsExactly(Kind.LAW);
        assertThat(ends.next()).isEmpty();
    }

    @Test
    void whatIsNotKnownOfADecisionIsSaidAndNothingIsPutInItsPlace() {
        var chain = Pikkula.begun()
                .say(
                        inReform(new ProposeModel(REFORM, MODEL, "Malli A", null, ModelStanding.CANDIDATE)),
                        approved(COUNCILS, null, null),
                        established(UNIT, "Elinvoima").byDecision(COUNCILS))
                .why(UNIT);

        assertThat(unknowns(chain))
                .containsExactly(Unknown.MEETING, Unknown.PROPOSAL, Unknown.MATTER, Unknown.MODEL, Unknown.PREPARATION);
        assertThat(of(chain, Kind.MODEL)).isEmpty();
    }

    @Test
    void anUntoldAuthorityIsToldAsSuch() {
        var step = Pikkula.begun().why(COUNCIL).next().getFirst();

        assertThat(step.next()).extracting(ChainLink::kind).containsExactly(Kind.UNKNOWN_AUTHORITY);
    }

    @Test
    void aDecisionThatWasWithdrawnLeavesABreakInTheChain() {
        var town = Pikkula.begun().say(approved(COUNCILS, null, MATTER));
        var decided = town.last();
        town.say(established(UNIT, "Elinvoima").byDecision(COUNCILS));
        var before = town.ledger().head();
        town.say(Saying.that(new WithdrawEntry(COUNCILS, decided, "Ei päätetty.")));

        assertThat(of(town.why(UNIT, before), Kind.DECISION)).hasSize(1);
        assertThat(of(town.why(UNIT), Kind.DECISION)).isEmpty();
        assertThat(unknowns(town.why(UNIT))).containsExactly(Unknown.DECISION);
    }

    @Test
    void twoStepsOfOneDecisionTellItOnce() {
        var chain = wholeReform()
                .say(Saying.that(new RenameUnit(ORG, UNIT, "Elinvoimapalvelut"))
                        .on("1.1.2020")
                        .byDecision(COUNCILS))
                .why(UNIT);

        assertThat(of(chain, Kind.DECISION)).extracting(ChainLink::toldAbove).containsExactly(false, true);
    }

    @Test
    void anEntryCorrectedThreeTimesAndWithdrawnReadsAsItStoodAtEachState() {
        var town = Pikkula.begun().say(established(UNIT, "Yksi").on("1.1.2019").onAuthority(Pikkula.UNTOLD));
        var entry = town.last();
        var first = town.ledger().head();
        for (var name : List.of("Kaksi", "Kolme", "Neljä")) {
            town.say(Saying.that(new CorrectEntry(
                            ORG, entry, "Väärin.", established(UNIT, name).act()))
                    .on("1.1.2019")
                    .onAuthority(Pikkula.UNTOLD));
        }
        town.say(Saying.that(new WithdrawEntry(ORG, entry, "Ei perustettu.")));

        for (var state = 0; state < 4; state++) {
            var told = Objects.requireNonNull(
                    town.why(UNIT, first + state).next().getFirst().told());
            assertThat(told.statement().event())
                    .hasFieldOrPropertyWithValue(
                            "name", List.of("Yksi", "Kaksi", "Kolme", "Neljä").get(state));
        }
        assertThat(town.queries().why(UNIT, null, first + 4)).isEqualTo(Optional.empty());
    }

    @Test
    void nothingIsBehindAnUnknownUnit() {
        assertThat(Pikkula.begun().queries().why("unit-pikkula-olematon", null, 100))
                .isEmpty();
    }
}
