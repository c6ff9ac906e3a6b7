package fi.muutoskirja.structure;

import static fi.muutoskirja.organisation.Town.*;
import static fi.muutoskirja.structure.Certainty.CERTAIN;
import static fi.muutoskirja.structure.Certainty.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.muutoskirja.organisation.OrganisationCommand;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.organisation.Town;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.testing.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class StructureQueriesTest {
    @Test
    void aUnitFoundedInAYearIsAbsentThenPossibleThenCertain() {
        var queries = told(established("a", List.of("x")).on("2018"));
        assertThat(names(queries, "2017-12-31")).isEmpty();
        assertThat(certainty(queries, "a", "2018-01-01")).isEqualTo(POSSIBLE);
        assertThat(certainty(queries, "a", "2018-12-30")).isEqualTo(POSSIBLE);
        assertThat(certainty(queries, "a", "2018-12-31")).isEqualTo(CERTAIN);
        assertThat(certainty(queries, "a", "2100-01-01")).isEqualTo(CERTAIN);
    }

    @Test
    void aUnitWhoseEndIsAYearIsPossibleInItAndAbsentFromItsLastDay() {
        var queries = told(established("a").on("1.1.2010"), abolished("a").on("2015"));
        assertThat(certainty(queries, "a", "2014-12-31")).isEqualTo(CERTAIN);
        assertThat(certainty(queries, "a", "2015-01-01")).isEqualTo(POSSIBLE);
        assertThat(certainty(queries, "a", "2015-12-30")).isEqualTo(POSSIBLE);
        assertThat(names(queries, "2015-12-31")).isEmpty();
    }

    @Test
    void aUnitOfUnknownBeginIsPossibleUntilItsEnd() {
        var queries = told(established("a"), abolished("a").on("1.1.2015"));
        assertThat(certainty(queries, "a", "1500-01-01")).isEqualTo(POSSIBLE);
        assertThat(certainty(queries, "a", "2014-12-31")).isEqualTo(POSSIBLE);
        assertThat(names(queries, "2015-01-01")).isEmpty();
        assertThat(told(established("a")).displayName(unit("a"), Long.MAX_VALUE))
                .contains("a");
    }

    @Test
    void aUnitThatBeganByADayIsPossibleAtAnyDateBeforeIt() {
        var queries = told(established("a").on("1.1.2015 mennessä"));
        assertThat(certainty(queries, "a", "1500-01-01")).isEqualTo(POSSIBLE);
        assertThat(certainty(queries, "a", "2015-01-01")).isEqualTo(CERTAIN);
    }

    @Test
    void aNameThatMayHaveComeAboutIsShownBesideTheNameInForce() {
        var queries = told(
                established("a").on("1.1.2010"),
                renamed("a", "b").on("2015"),
                renamed("a", "c").on("1.1.2018"));
        assertThat(unitOn(queries, "a", "2014-12-31").mayBe()).isEmpty();
        assertThat(unitOn(queries, "a", "2015-06-01").name()).isEqualTo("a");
        assertThat(unitOn(queries, "a", "2015-06-01").mayBe()).containsExactly(new UnitAt.MayBe("name", "b"));
        assertThat(unitOn(queries, "a", "2015-12-31").name()).isEqualTo("b");
        assertThat(unitOn(queries, "a", "2015-12-31").mayBe()).isEmpty();
        assertThat(unitOn(queries, "a", "2018-01-01").name()).isEqualTo("c");
    }

    @Test
    void anUndatedRenameIsAlwaysPossibleAndNeverInForce() {
        var queries = told(established("a").on("1.1.2010"), renamed("a", "b"));
        assertThat(unitOn(queries, "a", "2020-01-01").name()).isEqualTo("a");
        assertThat(unitOn(queries, "a", "2020-01-01").mayBe()).containsExactly(new UnitAt.MayBe("name", "b"));
    }

    @Test
    void ofTwoStepsThatMayHaveComeEitherWayTheOtherStaysPossible() {
        var queries = told(
                established("a").on("1.1.2010"),
                renamed("a", "b").on("2015"),
                renamed("a", "c").on("1.6.2015"));
        assertThat(unitOn(queries, "a", "2016-01-01").name()).isEqualTo("c");
        assertThat(unitOn(queries, "a", "2016-01-01").mayBe()).containsExactly(new UnitAt.MayBe("name", "b"));
    }

    @Test
    void aMoveChangesTheParentFromItsDay() {
        var queries = told(
                established("a").on("1.1.2010"),
                established("b").on("1.1.2010"),
                established("c", "a").on("1.1.2010"),
                moved("c", "b").on("2015"));
        assertThat(unitOn(queries, "c", "2015-06-01").parent()).isEqualTo(unit("a"));
        assertThat(unitOn(queries, "c", "2015-06-01").mayBe()).containsExactly(new UnitAt.MayBe("parent", unit("b")));
        assertThat(unitOn(queries, "c", "2016-01-01").parent()).isEqualTo(unit("b"));
        assertThat(unitOn(queries, "c", "2016-01-01").placement()).isEqualTo(Placement.UNDER);
    }

    @Test
    void tasksComeAndGo() {
        var queries = told(
                established("a", List.of("x", "y")).on("1.1.2010"),
                established("b", List.of("z")).on("1.1.2010"),
                tasksMoved("a", "b", "x").on("2015"),
                tasksLeft("b", "valtio", false).on("1.1.2020"));
        assertThat(unitOn(queries, "a", "2014-01-01").tasks()).containsExactly("x", "y");
        assertThat(unitOn(queries, "a", "2015-06-01").tasks()).containsExactly("x", "y");
        assertThat(unitOn(queries, "a", "2015-06-01").mayBe()).containsExactly(new UnitAt.MayBe("tasks", "y"));
        assertThat(unitOn(queries, "a", "2016-01-01").tasks()).containsExactly("y");
        assertThat(unitOn(queries, "b", "2016-01-01").tasks()).containsExactly("z", "x");
        assertThat(unitOn(queries, "b", "2020-01-01").tasks()).isEmpty();
    }

    @Test
    void parentsComeBeforeChildrenAndSiblingsByName() {
        var queries = told(
                established("z").on("2010"),
                established("b", "z").on("2010"),
                established("a", "b").on("2010"),
                established("c", "b").on("2010"),
                established("A2", "z").on("2010"),
                established("d").on("2010"));
        assertThat(queries.structure(ORG, LocalDate.parse("2011-01-01"), Long.MAX_VALUE)
                        .orElseThrow()
                        .units())
                .extracting(UnitAt::name)
                .containsExactly("d", "z", "A2", "b", "a", "c");
    }

    @Test
    void aMergerKeepsItsLineage() {
        var queries = told(
                established("a").on("2010"),
                established("b").on("2010"),
                merged("c", "a", "b").on("1.1.2015"));
        assertThat(names(queries, "2014-12-31")).containsExactly("a", "b");
        assertThat(names(queries, "2015-01-01")).containsExactly("c");
        var life = queries.unit(unit("a"), Long.MAX_VALUE).orElseThrow();
        assertThat(life.steps())
                .extracting(UnitLife.Step::event)
                .containsExactly("organisation.unit-established", "organisation.units-merged");
        assertThat(life.steps().getLast().detail()).isEqualTo(unit("c"));
        assertThat(life.until()).isNotNull();
    }

    @Test
    void aCorrectionChangesWhatIsKnownNowAndLeavesWhatWasKnownBefore() {
        var queries = told(
                established("a").on("1.1.2010"),
                established("b").on("1.1.2010"),
                corrected(2, established("a").on("1.1.2012")));
        assertThat(names(queries, "2011-01-01")).containsExactly("b");
        assertThat(queries.structure(ORG, LocalDate.parse("2011-01-01"), 4)
                        .orElseThrow()
                        .units())
                .hasSize(2);
        assertThat(queries.structure(ORG, LocalDate.parse("2011-01-01"), 3)
                        .orElseThrow()
                        .units())
                .hasSize(1);
        assertThat(queries.structure(ORG, LocalDate.parse("2011-01-01"), 1)).isEmpty();
    }

    @Test
    void aWithdrawnEntryIsAsIfNeverSaidFromThenOn() {
        var queries =
                told(established("a").on("1.1.2010"), renamed("a", "b").on("1.1.2012"), withdrawn(3), withdrawn(2));
        assertThat(names(queries, "2013-01-01")).isEmpty();
        assertThat(queries.unit(unit("a"), Long.MAX_VALUE)).isEmpty();
        assertThat(queries.displayName(unit("a"), Long.MAX_VALUE)).isEmpty();
        assertThat(queries.displayName(unit("a"), 5)).contains("a");
        assertThat(queries.displayName(unit("a"), 4)).contains("b");
        assertThat(queries.unit(unit("a"), 3)).isPresent();
    }

    @Test
    void aRegistrationCorrectedGivesTheOrganisationAnotherName() {
        var queries =
                told(corrected(1, Saying.that(new OrganisationCommand.RegisterOrganisation(ORG, "Pikkulan kunta"))));
        assertThat(queries.organisations(2))
                .extracting(StructureQueries.OrganisationName::name)
                .containsExactly("Pikkula");
        assertThat(queries.organisations(Long.MAX_VALUE))
                .containsExactly(new StructureQueries.OrganisationName(ORG, "Pikkulan kunta"));
        assertThat(queries.displayName(ORG, Long.MAX_VALUE)).contains("Pikkulan kunta");
        assertThat(queries.organisations(1)).isEmpty();
    }

    @Test
    void whatIsRecordedIsReadAtTheNextQuestion() {
        var ledger = Town.ledger();
        var queries = new LedgerStructure(ledger);
        assertThat(names(queries, "2011-01-01")).isEmpty();
        ledger.say(established("a").on("2010"));
        assertThat(names(queries, "2011-01-01")).containsExactly("a");
    }

    @Test
    void aPostShowsItsHoldersOnTheDay() {
        var queries = told(
                created("p", 1).on("1.1.2010"),
                appointed("p", "Aino").on("1.1.2011"),
                left("p", "Aino").on("2012"),
                appointed("p", "Eino").on("31.12.2012"));
        assertThat(postOn(queries, "2010-06-01").holders()).isEmpty();
        assertThat(postOn(queries, "2011-06-01").holders())
                .extracting(PostAt.HolderAt::person, PostAt.HolderAt::certainty)
                .containsExactly(tuple("Aino", CERTAIN));
        assertThat(postOn(queries, "2012-06-01").holders())
                .extracting(PostAt.HolderAt::certainty)
                .containsExactly(POSSIBLE);
        assertThat(postOn(queries, "2013-01-01").holders())
                .extracting(PostAt.HolderAt::person)
                .containsExactly("Eino");
        assertThat(queries.displayName(post("p"), Long.MAX_VALUE)).isEqualTo(Optional.of("p"));
    }

    @Test
    void anUnknownIdHasNoNameAndNoLife() {
        var queries = told();
        assertThat(queries.displayName("unit-pikkula-x", Long.MAX_VALUE)).isEmpty();
        assertThat(queries.displayName("org-suurula", Long.MAX_VALUE)).isEmpty();
        assertThat(queries.unit("unit-pikkula-x", Long.MAX_VALUE)).isEmpty();
        assertThat(queries.structure("org-suurula", LocalDate.parse("2011-01-01"), Long.MAX_VALUE))
                .isEmpty();
    }

    @Test
    void theEntriesBehindAUnitAreInRecordedOrder() {
        var queries = told(
                established("a").on("1.1.2010"),
                renamed("a", "c").on("1.1.2018"),
                renamed("a", "b").on("1.1.2014"),
                abolished("a").on("1.1.2030"));
        assertThat(unitOn(queries, "a", "2015-01-01").entries())
                .containsExactly(Scenario.entry(2), Scenario.entry(4), Scenario.entry(5));
        assertThat(unitOn(queries, "a", "2019-01-01").entries())
                .containsExactly(Scenario.entry(2), Scenario.entry(3), Scenario.entry(5));
    }

    private static StructureQueries told(Saying... sayings) {
        return new LedgerStructure(Town.ledger(sayings));
    }

    private static List<String> names(StructureQueries queries, String day) {
        return queries.structure(ORG, LocalDate.parse(day), Long.MAX_VALUE).orElseThrow().units().stream()
                .map(UnitAt::name)
                .toList();
    }

    private static Certainty certainty(StructureQueries queries, String unit, String day) {
        return unitOn(queries, unit, day).certainty();
    }

    private static UnitAt unitOn(StructureQueries queries, String unit, String day) {
        return queries.structure(ORG, LocalDate.parse(day), Long.MAX_VALUE).orElseThrow().units().stream()
                .filter(at -> at.id().equals(unit(unit)))
                .findFirst()
                .orElseThrow();
    }

    private static PostAt postOn(StructureQueries queries, String day) {
        return queries.structure(ORG, LocalDate.parse(day), Long.MAX_VALUE)
                .orElseThrow()
                .posts()
                .getFirst();
    }
}
