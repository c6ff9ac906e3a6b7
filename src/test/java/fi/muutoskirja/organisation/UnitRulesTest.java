package fi.muutoskirja.organisation;

import static fi.muutoskirja.organisation.Town.*;
import static fi.muutoskirja.testing.Outcome.accepted;
import static fi.muutoskirja.testing.Outcome.flagged;
import static fi.muutoskirja.testing.Outcome.refused;
import static fi.muutoskirja.testing.Outcome.saying;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.testing.Scenario;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class UnitRulesTest {
    @Test
    void aMunicipalityIsRegisteredOnce() {
        town().when(registered()).then(refused("an-aggregate-is-opened-once"));
    }

    @Test
    void nothingIsToldOfAMunicipalityThatIsNotRegistered() {
        Scenario.of(new OrganisationCapability())
                .when(established("a"))
                .then(refused("what-is-named-has-been-recorded"));
    }

    @Test
    void aChangeNamesItsAuthority() {
        town().when(Saying.that(established("a").act())).then(refused("a-change-of-structure-names-its-authority"));
        town().when(established("a").onAuthority(new Authority(Authority.Kind.DECISION, null, "the council")))
                .then(refused("a-change-of-structure-names-its-authority"));
        town().when(established("a").onAuthority(new Authority(Authority.Kind.LAW, null, " ")))
                .then(refused("a-change-of-structure-names-its-authority"));
        town().when(established("a").onAuthority(new Authority(Authority.Kind.DECISION, "decision-pikkula-1", null)))
                .then(accepted());
    }

    @Test
    void anIdBeginsWithItsOrganisation() {
        town().when(told(new OrganisationCommand.EstablishUnit(
                        ORG, "unit-suurula-a", "a", "unit", Placement.TOP, null, List.of())))
                .then(refused("an-id-begins-with-its-organisation"), saying("unit-suurula-a", "unit-pikkula-"));
        town().when(told(new OrganisationCommand.CreatePost(ORG, "post-suurula-a", "a", PostKind.OFFICE, 1, null)))
                .then(refused("an-id-begins-with-its-organisation"));
    }

    @Test
    void anIdIsGivenOnceHoweverAUnitBegins() {
        var two = town().given(established("a").on("2010"), established("b").on("2010"));
        two.when(established("a").on("2020")).then(refused("an-id-is-given-once"));
        two.when(merged("a", "a", "b").on("2012")).then(refused("an-id-is-given-once"));
        two.when(split("a", "b", "c").on("2012")).then(refused("an-id-is-given-once"));
        two.when(told(new OrganisationCommand.FoundCompany(ORG, unit("a"), "A Oy", Placement.UNKNOWN, null)))
                .then(refused("an-id-is-given-once"));
    }

    @Test
    void whatIsTouchedIsKnown() {
        var one = town().given(established("a").on("2010"));
        one.when(renamed("b", "c")).then(refused("what-is-touched-is-known"));
        one.when(abolished("b")).then(refused("what-is-touched-is-known"));
        one.when(merged("c", "a", "b")).then(refused("what-is-touched-is-known"), saying(unit("b")));
        one.when(tasksMoved("a", "b", "x").on("2012")).then(refused("what-is-touched-is-known"));
        one.when(told(new OrganisationCommand.CreatePost(ORG, post("p"), "p", PostKind.OFFICE, 1, unit("b"))))
                .then(refused("what-is-touched-is-known"));
    }

    @Test
    void aUnitIsOfAKnownKind() {
        town().when(told(new OrganisationCommand.EstablishUnit(
                        ORG, unit("a"), "a", "ministry", Placement.TOP, null, List.of())))
                .then(refused("a-unit-is-of-a-known-kind"), saying("ministry"));
    }

    @Test
    void aUnitNamesItsParentExactlyWhenItIsUnderOne() {
        var one = town().given(established("a").on("2010"));
        one.when(told(new OrganisationCommand.MoveUnit(ORG, unit("a"), Placement.UNDER, null)))
                .then(refused("a-unit-names-its-parent-exactly-when-it-is-under-one"));
        one.when(told(new OrganisationCommand.EstablishUnit(
                        ORG, unit("b"), "b", "unit", Placement.UNKNOWN, unit("a"), List.of())))
                .then(refused("a-unit-names-its-parent-exactly-when-it-is-under-one"));
    }

    @Test
    void aParentIsAUnitOfTheStructure() {
        town().when(established("b", "a").on("2010")).then(refused("a-parent-is-a-unit-of-the-structure"));
    }

    @Test
    void aMergerJoinsAtLeastTwoUnits() {
        var two = town().given(established("a").on("2010"), established("b").on("2010"));
        two.when(merged("c", "a")).then(refused("a-merger-joins-at-least-two-units"));
        two.when(merged("c", "a", "a")).then(refused("a-merger-joins-at-least-two-units"));
        two.when(merged("c", "a", "b").on("2012")).then(accepted());
    }

    @Test
    void aSplitGivesAtLeastTwoUnits() {
        var one = town().given(established("a").on("2010"));
        one.when(split("a", "b").on("2012")).then(refused("a-split-gives-at-least-two-units"));
        one.when(split("a", "b", "b").on("2012")).then(refused("a-split-gives-at-least-two-units"));
        one.when(split("a", "b", "c").on("2012")).then(accepted());
    }

    @Test
    void tasksGoToExactlyOneReceiver() {
        var two = town().given(
                        established("a", List.of("x")).on("2010"),
                        established("b").on("2010"));
        two.when(told(new OrganisationCommand.TransferTasks(ORG, unit("a"), List.of(), null, null, false)))
                .then(refused("tasks-go-to-exactly-one-receiver"));
        two.when(told(new OrganisationCommand.TransferTasks(ORG, unit("a"), List.of(), unit("b"), "valtio", false)))
                .then(refused("tasks-go-to-exactly-one-receiver"));
        two.when(tasksMoved("a", "a", "x").on("2012")).then(refused("tasks-go-to-exactly-one-receiver"));
        two.when(tasksMoved("a", "b", "x").on("2012")).then(accepted());
    }

    @Test
    void nothingHappensOutsideALife() {
        var one = town().given(established("a").on("1.1.2010"), abolished("a").on("31.12.2015"));
        one.when(renamed("a", "b").on("31.12.2009"))
                .then(refused("nothing-happens-to-a-unit-or-post-outside-its-life"));
        one.when(renamed("a", "b").on("1.1.2016")).then(refused("nothing-happens-to-a-unit-or-post-outside-its-life"));
        one.when(renamed("a", "b").on("2010")).then(accepted());
        one.when(renamed("a", "b")).then(accepted());
    }

    @Test
    void aUnitDoesNotEndBeforeItBeginsOrBeforeSomethingThatHappenedToIt() {
        var one =
                town().given(established("a").on("1.1.2010"), renamed("a", "b").on("1.1.2015"));
        one.when(abolished("a").on("2009")).then(refused("nothing-happens-to-a-unit-or-post-outside-its-life"));
        one.when(abolished("a").on("2014")).then(refused("nothing-happens-to-a-unit-or-post-outside-its-life"));
        one.when(abolished("a").on("2015")).then(accepted());
    }

    @Test
    void nothingEndsTwice() {
        var one = town().given(
                        established("a").on("2010"),
                        established("b").on("2010"),
                        abolished("a").on("2015"));
        one.when(abolished("a").on("2015")).then(refused("nothing-ends-twice"));
        one.when(merged("c", "a", "b").on("2015")).then(refused("nothing-ends-twice"));
        one.when(tasksLeft("a", "valtio", true).on("2015")).then(refused("nothing-ends-twice"));
    }

    @Test
    void siblingsNeverShareAName() {
        var two = town().given(established("a").on("2010"), established("b").on("2010"));
        two.when(renamed("b", "A").on("2012")).then(refused("siblings-never-share-a-name"));
        two.given(abolished("a").on("2011")).when(renamed("b", "a").on("2012")).then(accepted());
        two.given(abolished("a").on("2012"))
                .when(renamed("b", "a").on("1.6.2012"))
                .then(flagged("siblings-never-share-a-name"));
        two.when(split("b", "c", "a").on("2012")).then(refused("an-id-is-given-once"));
    }

    @Test
    void unitsThatAreNotSiblingsMayShareAName() {
        var two = town().given(
                        established("a").on("2010"),
                        established("b", "a").on("2010"),
                        established("c", "b").on("2010"));
        two.when(renamed("c", "b").on("2012")).then(accepted());
        var apart = two.given(renamed("c", "b").on("2012"));
        apart.when(moved("c", "a").on("2013")).then(refused("siblings-never-share-a-name"));
        apart.when(told(new OrganisationCommand.MoveUnit(ORG, unit("c"), Placement.UNKNOWN, null))
                        .on("2013"))
                .then(accepted());
    }
}
