package fi.muutoskirja.replay;

import static fi.muutoskirja.causality.Pikkula.ORG;
import static fi.muutoskirja.causality.Pikkula.REFORM;
import static fi.muutoskirja.causality.Pikkula.UNIT;
import static fi.muutoskirja.causality.Pikkula.annulled;
import static fi.muutoskirja.causality.Pikkula.approved;
import static fi.muutoskirja.causality.Pikkula.established;
import static fi.muutoskirja.causality.Pikkula.founded;
import static fi.muutoskirja.causality.Pikkula.inReform;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.causality.Pikkula;
import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.Dossier.Stage;
import fi.muutoskirja.dossier.LedgerDossiers;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.proceedings.LedgerDecisions;
import fi.muutoskirja.proceedings.Phase;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.reform.ReformCommand.DefineCriterion;
import fi.muutoskirja.reform.ReformCommand.PlaceModelOnCriterion;
import fi.muutoskirja.reform.ReformCommand.ProposeModel;
import fi.muutoskirja.replay.Replay.Nature;
import fi.muutoskirja.replay.StructureChange.Flow;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.structure.UnitLife;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.timeline.Timelines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final String COUNCILS = "decision-pikkula-valtuusto";
    private static final String MODEL = "model-pikkula-a";

    private static ReplayQueries replays(LedgerInMemory ledger) {
        var structure = new LedgerStructure(ledger);
        return new LedgerReplays(
                ledger,
                Timelines.over(ledger.catalog(), ledger, structure::displayName),
                new LedgerDossiers(ledger),
                structure,
                new LedgerDecisions(
                        ledger, (unit, knownAt) -> structure.unit(unit, knownAt).map(UnitLife::kind)));
    }

    private static List<Replay> all(LedgerInMemory ledger, String reform) {
        var queries = replays(ledger);
        var steps = new ArrayList<Replay>();
        var step = queries.replay(reform, null).orElseThrow();
        steps.add(step);
        while (step.next() != null) {
            step = queries.replay(reform, step.next()).orElseThrow();
            steps.add(step);
        }
        return steps;
    }

    @Test
    @Tag("fast")
    void alternativesFillAndTheStageMovesOnStepByStep() {
        var town = Pikkula.begun()
                .say(
                        inReform(new ProposeModel(REFORM, MODEL, "Malli A", null, ModelStanding.CANDIDATE)),
                        inReform(new DefineCriterion(REFORM, "criterion-a", "Miten?", List.of(), false)),
                        inReform(new PlaceModelOnCriterion(REFORM, MODEL, "criterion-a", "Näin")),
                        approved(COUNCILS, null, null).on("7.5.2018"));

        var steps = all(town.ledger(), REFORM);

        assertThat(steps).extracting(Replay::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(steps)
                .extracting(step -> Objects.requireNonNull(step.state()).stage())
                .containsExactly(
                        Stage.BEGUN, Stage.IN_PREPARATION, Stage.IN_PREPARATION, Stage.IN_PREPARATION, Stage.DECIDED);
        assertThat(Objects.requireNonNull(steps.get(2).state()).cells())
                .extracting(Dossier.Cell::value)
                .containsOnlyNulls();
        assertThat(Objects.requireNonNull(steps.get(3).state()).cells())
                .extracting(Dossier.Cell::value)
                .containsExactly("Näin");
        assertThat(steps.get(3).decisions()).isEmpty();
        var decision = steps.getLast().decisions().getFirst();
        assertThat(decision.decided()).isTrue();
        assertThat(Objects.requireNonNull(decision.legal()).phase()).isEqualTo(Phase.DECIDED);
    }

    @Test
    @Tag("fast")
    void aCorrectionAndAWithdrawalAreStepsThatShowWhatTheyChanged() {
        var town = Pikkula.begun()
                .say(established(UNIT, "Elinvoima")
                        .on("1.1.2019")
                        .onAuthority(Pikkula.UNTOLD)
                        .inCourseOf(REFORM));
        var entry = town.last();
        town.say(
                Saying.that(new CorrectEntry(
                                ORG,
                                entry,
                                "Väärä nimi.",
                                established(UNIT, "Elinvoimapalvelut").act()))
                        .on("1.1.2019")
                        .onAuthority(Pikkula.UNTOLD),
                Saying.that(new WithdrawEntry(ORG, entry, "Ei perustettu.")));

        var steps = all(town.ledger(), REFORM);

        assertThat(steps)
                .extracting(Replay::nature)
                .containsExactly(Nature.RECORDED, Nature.RECORDED, Nature.CORRECTED, Nature.WITHDRAWN);
        assertThat(steps.get(1).changes()).extracting(StructureChange::flow).containsExactly(Flow.APPEARS);
        var correction = steps.get(2);
        assertThat(correction.changes())
                .singleElement()
                .returns(Flow.NAME, StructureChange::flow)
                .returns("Elinvoima", StructureChange::before)
                .returns("Elinvoimapalvelut", StructureChange::after);
        assertThat(Objects.requireNonNull(correction.before()).statement().event())
                .hasFieldOrPropertyWithValue("name", "Elinvoima");
        assertThat(Objects.requireNonNull(correction.after()).statement().event())
                .hasFieldOrPropertyWithValue("name", "Elinvoimapalvelut");
        assertThat(steps.getLast().changes()).extracting(StructureChange::flow).containsExactly(Flow.DISAPPEARS);
    }

    @Test
    @Tag("fast")
    void anAnnulmentTakesTheStructureBackInAStepOfItsOwn() {
        var town = Pikkula.begun().say(founded(COUNCILS, "1.1.2019").on("7.5.2018"));
        town.say(annulled(COUNCILS, "1.10.2018"));

        var steps = all(town.ledger(), REFORM);

        assertThat(steps)
                .filteredOn(step -> !step.changes().isEmpty())
                .extracting(step -> step.changes().getFirst().flow() + " " + step.nature())
                .containsExactly("APPEARS RECORDED", "DISAPPEARS WITHDRAWN");
        assertThat(steps.getLast().decisions())
                .singleElement()
                .satisfies(decision -> assertThat(
                                Objects.requireNonNull(decision.legal()).phase())
                        .isEqualTo(Phase.ANNULLED));
    }

    @Test
    @Tag("fast")
    void aPositionBetweenTwoStepsLeadsToTheEarlier() {
        var town = Pikkula.begun();
        var start = replays(town.ledger()).replay(REFORM, null).orElseThrow().position();
        town.say(inReform(new ProposeModel(REFORM, MODEL, "Malli A", null, ModelStanding.CANDIDATE)));
        var queries = replays(town.ledger());

        assertThat(queries.replay(REFORM, town.ledger().head() - 1)
                        .orElseThrow()
                        .position())
                .isEqualTo(start);
        assertThat(queries.replay(REFORM, start - 1)).isEmpty();
        assertThat(queries.replay("reform-olematon", null)).isEmpty();
        assertThat(queries.replay(REFORM, Long.MAX_VALUE).orElseThrow().next()).isNull();
    }

    @Test
    void orivesisUnitAppearsWhenItsEntryIsReached() {
        var ledger = new LedgerInMemory();
        try (var yaml = Objects.requireNonNull(ReplayTest.class.getResourceAsStream("/cases/orivesi.yaml"))) {
            new CaseImport(ledger.catalog(), ledger).importCase(yaml.readAllBytes(), "test", ImportProgress.UNHEARD);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }

        var steps = all(ledger, "reform-orivesi-elinvoimapalvelut");

        assertThat(steps)
                .filteredOn(step -> step.changes().stream()
                        .anyMatch(change -> change.id().equals("unit-orivesi-elinvoimapalvelut")))
                .singleElement()
                .satisfies(step -> assertThat(step.changes().getFirst().from()).hasToString("2018-01-01"))
                .satisfies(step ->
                        assertThat(step.changes().getFirst().certainFrom()).hasToString("2018-12-31"));
        assertThat(Objects.requireNonNull(steps.getLast().state()).stage()).isEqualTo(Stage.DECIDED);
    }
}
