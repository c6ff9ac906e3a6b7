package fi.muutoskirja.structure;

import static fi.muutoskirja.organisation.CompanyState.ACTIVE;
import static fi.muutoskirja.organisation.CompanyState.DORMANT;
import static fi.muutoskirja.organisation.CompanyState.IN_LIQUIDATION;
import static fi.muutoskirja.organisation.Town.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.organisation.CompanyState;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.testing.Scenario;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CompanyOnDayTest {
    @Test
    void whatIsNoCompanyHasNoStateOfOne() {
        var structure = told(
                established("a").on("2010"), establishedAs("enterprise", "b").on("2010"));
        assertThat(on(structure, "a", "2020-01-01").companyState()).isNull();
        assertThat(on(structure, "b", "2020-01-01").companyState()).isNull();
        assertThat(life(structure, "a").companyStates()).isEmpty();
    }

    @Test
    void aCompanyIsActiveUntilSomethingElseIsTold() {
        var structure = told(founded("oy").on("1.1.2010"), establishedAs("company", "b"));
        assertThat(on(structure, "oy", "2020-01-01").companyState()).isEqualTo(ACTIVE);
        assertThat(on(structure, "b", "2020-01-01").companyState()).isEqualTo(ACTIVE);
        assertThat(life(structure, "oy").companyStates())
                .containsExactly(new UnitLife.CompanyStretch(LocalDate.parse("2010-01-01"), null, ACTIVE, List.of()));
    }

    @Test
    void aCompanyWoundUpIsInLiquidationUntilItIsNoMore() {
        var structure = told(
                founded("oy").on("1.1.2010"),
                liquidated("oy").on("1.3.2015"),
                dissolved("oy").on("1.12.2015"));
        assertThat(on(structure, "oy", "2015-02-28").companyState()).isEqualTo(ACTIVE);
        assertThat(on(structure, "oy", "2015-03-01").companyState()).isEqualTo(IN_LIQUIDATION);
        assertThat(on(structure, "oy", "2015-11-30").companyState()).isEqualTo(IN_LIQUIDATION);
        assertThat(names(structure, "2015-12-01")).isEmpty();
        assertThat(life(structure, "oy").until()).isNotNull();
    }

    @Test
    void aLiquidationToldByYearIsPossibleInItAndCertainFromItsLastDay() {
        var structure = told(founded("oy").on("1.1.2010"), liquidated("oy").on("2015"));
        assertState(structure, "2014-12-31", ACTIVE);
        assertState(structure, "2015-06-01", ACTIVE, IN_LIQUIDATION);
        assertState(structure, "2015-12-31", IN_LIQUIDATION);
    }

    @Test
    void aLiquidationThatMayHaveEndedMayBeOver() {
        var structure = told(
                founded("oy").on("1.1.2010"),
                liquidated("oy").on("1.3.2012"),
                continued("oy").on("2015"));
        assertState(structure, "2014-12-31", IN_LIQUIDATION);
        assertState(structure, "2015-06-01", IN_LIQUIDATION, ACTIVE);
        assertState(structure, "2016-01-01", ACTIVE);
    }

    @Test
    void aDormantCompanyInLiquidationIsShownInLiquidationAndIsDormantAfterIt() {
        var structure = told(
                founded("oy").on("1.1.2010"),
                dormant("oy").on("1.1.2011"),
                liquidated("oy").on("1.1.2012"),
                continued("oy").on("1.1.2013"),
                woken("oy").on("1.1.2014"));
        assertThat(life(structure, "oy").companyStates())
                .extracting(UnitLife.CompanyStretch::state)
                .containsExactly(ACTIVE, DORMANT, IN_LIQUIDATION, DORMANT, ACTIVE);
        assertThat(life(structure, "oy")
                        .companyOn(LocalDate.parse("2011-06-01"))
                        .orElseThrow()
                        .state())
                .isEqualTo(DORMANT);
        assertThat(life(structure, "oy").companyOn(LocalDate.parse("2009-06-01")))
                .isEmpty();
    }

    @Test
    void anInstructionChangesNothingInTheStructureButIsInTheLife() {
        var silent = told(founded("oy").on("1.1.2010"));
        var structure = told(
                founded("oy").on("1.1.2010"),
                instructed("oy").on("1.1.2012").onAuthority(new Authority(Authority.Kind.LAW, null, "x")));
        assertThat(on(structure, "oy", "2015-01-01")).isEqualTo(on(silent, "oy", "2015-01-01"));
        assertThat(life(structure, "oy").steps())
                .extracting(UnitLife.Step::detail)
                .containsExactly("oy", "Yhtiö puretaan.");
    }

    @Test
    void theEntriesBehindAConditionAreNamed() {
        var structure = told(
                founded("oy").on("1.1.2010"),
                liquidated("oy").on("1.3.2012"),
                continued("oy").on("1.3.2015"));
        assertThat(on(structure, "oy", "2013-01-01").entries()).contains(Scenario.entry(3));
        assertThat(on(structure, "oy", "2016-01-01").entries())
                .contains(Scenario.entry(4))
                .doesNotContain(Scenario.entry(3));
    }

    @Test
    void aCompanyThatMergedIsNoMoreAndTheOtherTellsOfIt() {
        var structure = told(
                founded("oy").on("1.1.2010"),
                founded("emo").on("1.1.2010"),
                mergedInto("oy", unit("emo"), null).on("1.3.2012"));
        assertThat(names(structure, "2012-03-01")).containsExactly("emo");
        assertThat(life(structure, "oy").steps().getLast().detail()).isEqualTo(unit("emo"));
        assertThat(life(structure, "emo").steps().getLast().detail()).isEqualTo(unit("oy"));
    }

    private static void assertState(LedgerStructure structure, String day, CompanyState state, CompanyState... mayBe) {
        assertThat(on(structure, "oy", day).companyState()).isEqualTo(state);
        assertThat(on(structure, "oy", day).mayBe())
                .containsExactlyElementsOf(List.of(mayBe).stream()
                        .map(other -> new UnitAt.MayBe("companyState", other.publicName()))
                        .toList());
        assertThat(life(structure, "oy").companyOn(LocalDate.parse(day)).orElseThrow())
                .satisfies(stretch -> {
                    assertThat(stretch.state()).isEqualTo(state);
                    assertThat(stretch.mayBe()).containsExactly(mayBe);
                });
    }

    private static LedgerStructure told(Saying... sayings) {
        return new LedgerStructure(ledger(sayings));
    }

    private static List<String> names(LedgerStructure structure, String day) {
        return structure.unitsOn(ORG, LocalDate.parse(day), Long.MAX_VALUE).stream()
                .map(UnitAt::name)
                .toList();
    }

    private static UnitAt on(LedgerStructure structure, String name, String day) {
        return structure.unitsOn(ORG, LocalDate.parse(day), Long.MAX_VALUE).stream()
                .filter(unit -> unit.id().equals(unit(name)))
                .findFirst()
                .orElseThrow();
    }

    private static UnitLife life(LedgerStructure structure, String name) {
        return structure.unit(unit(name), Long.MAX_VALUE).orElseThrow();
    }
}
