package fi.muutoskirja.comparison;

import static fi.muutoskirja.organisation.Town.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.muutoskirja.comparison.UnitDifference.Aspect;
import fi.muutoskirja.comparison.UnitDifference.Changed;
import fi.muutoskirja.comparison.UnitDifference.Kind;
import fi.muutoskirja.comparison.UnitDifference.Member;
import fi.muutoskirja.comparison.UnitDifference.Stream;
import fi.muutoskirja.comparison.UnitDifference.Succession;
import fi.muutoskirja.comparison.UnitDifference.TasksMoved;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.organisation.CompanyState;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.structure.UnitAt;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.testing.Scenario;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class DifferenceTest {
    @Test
    void aStateDoesNotDifferFromItself() {
        var difference = between("2015-01-01", "2015-01-01", established("a").on("1.1.2010"));
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.unchanged()).extracting(UnitAt::name).containsExactly("a");
    }

    @Test
    void whatWasFoundedBetweenTheDaysIsFoundedWithItsEntryAndAuthority() {
        var founded =
                succession(between("2010-01-01", "2015-01-01", established("a").on("1.1.2012")));
        assertThat(founded.kind()).isEqualTo(Kind.FOUNDED);
        assertThat(ids(founded.into())).containsExactly(unit("a"));
        assertThat(founded.cause()).isEqualTo(Cause.TIME);
        assertThat(founded.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.entry()).isEqualTo(Scenario.entry(2));
            assertThat(evidence.event()).isEqualTo("organisation.unit-established");
            assertThat(evidence.authority().explanation()).isEqualTo("not told");
        });
    }

    @Test
    void whatWasAbolishedHasEnded() {
        var ended = succession(between(
                "2011-01-01",
                "2015-01-01",
                established("a").on("1.1.2010"),
                abolished("a").on("1.1.2012")));
        assertThat(ended.kind()).isEqualTo(Kind.ENDED);
        assertThat(ids(ended.from())).containsExactly(unit("a"));
        assertThat(ended.evidence()).extracting(Evidence::entry).containsExactly(Scenario.entry(3));
    }

    @Test
    void whatCameAndWentBetweenTheDaysIsNotTold() {
        assertThat(between(
                                "2009-01-01",
                                "2015-01-01",
                                established("a").on("1.1.2010"),
                                abolished("a").on("1.1.2012"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aMergerIsToldByLineageAndNotByNames() {
        var merged = succession(between(
                "2011-01-01",
                "2015-01-01",
                established("a").on("1.1.2010"),
                established("b").on("1.1.2010"),
                merged("c", "a", "b").on("1.1.2012")));
        assertThat(merged.kind()).isEqualTo(Kind.MERGED);
        assertThat(ids(merged.from())).containsExactlyInAnyOrder(unit("a"), unit("b"));
        assertThat(ids(merged.into())).containsExactly(unit("c"));
        assertThat(merged.evidence()).extracting(Evidence::entry).containsExactly(Scenario.entry(4));
    }

    @Test
    void aUnitEndedAndAnotherFoundedOnTheSameDayAreNoSuccession() {
        assertThat(between(
                                "2011-01-01",
                                "2015-01-01",
                                established("a").on("1.1.2010"),
                                abolished("a").on("1.1.2012"),
                                established("b").on("1.1.2012"))
                        .turns())
                .extracting(turn -> ((Succession) turn).kind())
                .containsExactly(Kind.ENDED, Kind.FOUNDED);
    }

    @Test
    void aSplitLeadsFromOneToSeveral() {
        var split = succession(between(
                "2011-01-01",
                "2015-01-01",
                established("a").on("1.1.2010"),
                split("a", "b", "c").on("1.1.2012")));
        assertThat(split.kind()).isEqualTo(Kind.SPLIT);
        assertThat(split.streams())
                .containsExactlyInAnyOrder(new Stream(unit("a"), unit("b")), new Stream(unit("a"), unit("c")));
    }

    @Test
    void unitsThatCameAndWentOnTheWayArePassedOver() {
        var regrouped = succession(between(
                "2011-01-01",
                "2015-01-01",
                established("a").on("1.1.2010"),
                established("b").on("1.1.2010"),
                merged("c", "a", "b").on("1.1.2012"),
                split("c", "d", "e").on("1.1.2013")));
        assertThat(regrouped.kind()).isEqualTo(Kind.REGROUPED);
        assertThat(ids(regrouped.from())).containsExactlyInAnyOrder(unit("a"), unit("b"));
        assertThat(ids(regrouped.into())).containsExactlyInAnyOrder(unit("d"), unit("e"));
        assertThat(regrouped.streams()).hasSize(4);
        assertThat(regrouped.evidence())
                .extracting(Evidence::entry)
                .containsExactlyInAnyOrder(Scenario.entry(4), Scenario.entry(5));
    }

    @Test
    void aMergerThatMayHaveComeAboutLeavesWhatItMayHaveEnded() {
        var merged = succession(between(
                "2011-01-01",
                "2012-06-01",
                established("a").on("1.1.2010"),
                established("b").on("1.1.2010"),
                merged("c", "a", "b").on("2012")));
        assertThat(merged.from()).extracting(Member::remains).containsExactly(true, true);
        assertThat(merged.into())
                .extracting(member -> member.unit().certainty())
                .containsExactly(Certainty.POSSIBLE);
    }

    @Test
    void askedBackwardsFoundedIsEndedAndAMergerASplit() {
        Saying[] told = {
            established("a").on("1.1.2010"),
            established("b").on("1.1.2010"),
            merged("c", "a", "b").on("1.1.2012"),
            established("d").on("1.1.2013")
        };
        var backwards = between("2015-01-01", "2011-01-01", told);
        assertThat(backwards.backwards()).isTrue();
        assertThat(backwards.turns())
                .extracting(turn -> ((Succession) turn).kind())
                .containsExactlyInAnyOrder(Kind.SPLIT, Kind.ENDED);
    }

    @Test
    void aNameAPlaceAndACertaintyAreTold() {
        var changes = between(
                        "2010-06-01",
                        "2015-01-01",
                        established("b").on("1.1.2009"),
                        established("a").on("2010"),
                        renamed("a", "x").on("1.1.2012"),
                        moved("a", "b").on("1.1.2013"))
                .turns();
        assertThat(changes)
                .extracting(turn -> ((Changed) turn).aspect())
                .containsExactly(Aspect.NAME, Aspect.PLACE, Aspect.CERTAINTY);
        assertThat(changes)
                .extracting(turn -> turn.evidence().getFirst().entry())
                .containsExactly(Scenario.entry(4), Scenario.entry(5), Scenario.entry(3));
    }

    @Test
    void aRenamingThatMayHaveComeAboutIsADoubt() {
        var changed = (Changed) between(
                        "2011-01-01",
                        "2012-06-01",
                        established("a").on("1.1.2010"),
                        renamed("a", "x").on("2012"))
                .turns()
                .getFirst();
        assertThat(changed.aspect()).isEqualTo(Aspect.DOUBT);
        assertThat(changed.is().mayBe()).containsExactly(new UnitAt.MayBe("name", "x"));
        assertThat(changed.evidence()).extracting(Evidence::entry).containsExactly(Scenario.entry(3));
    }

    @Test
    void tasksThatWentOutsideAreToldWithTheirReceiver() {
        var turns = between(
                        "2011-01-01",
                        "2015-01-01",
                        established("a", List.of("hoito")).on("1.1.2010"),
                        tasksLeft("a", "hyvinvointialue", true).on("1.1.2012"))
                .turns();
        assertThat(turns).hasSize(2);
        assertThat(((Succession) turns.getFirst()).kind()).isEqualTo(Kind.ENDED);
        var moved = (TasksMoved) turns.getLast();
        assertThat(moved.toOutside()).isEqualTo("hyvinvointialue");
        assertThat(moved.unitEnds()).isTrue();
        assertThat(List.of(moved.was(), moved.is())).containsExactly(Reached.NO, Reached.CERTAINLY);
    }

    @Test
    void tasksThatWentFromUnitToUnitAreToldOnce() {
        var turns = between(
                        "2011-01-01",
                        "2015-01-01",
                        established("a", List.of("hoito", "kaavoitus")).on("1.1.2010"),
                        established("b", List.of()).on("1.1.2010"),
                        tasksMoved("a", "b", "hoito").on("1.1.2012"))
                .turns();
        assertThat(turns).singleElement().satisfies(turn -> {
            assertThat(((TasksMoved) turn).toUnit()).isEqualTo(unit("b"));
            assertThat(((TasksMoved) turn).tasks()).containsExactly("hoito");
        });
    }

    @Test
    void aCompanyThatFellDormantIsToldSo() {
        var changed = (Changed) between(
                        "2011-01-01",
                        "2015-01-01",
                        founded("a").on("1.1.2010"),
                        dormant("a").on("1.1.2012"))
                .turns()
                .getFirst();
        assertThat(changed.aspect()).isEqualTo(Aspect.COMPANY_STATE);
        assertThat(changed.is().companyState()).isEqualTo(CompanyState.DORMANT);
        assertThat(changed.evidence()).extracting(Evidence::entry).containsExactly(Scenario.entry(3));
    }

    @Test
    void aCompanyThatAnotherTookInLeadsIntoTheOneThatGoesOn() {
        var merged = succession(between(
                "2011-01-01",
                "2015-01-01",
                founded("a").on("1.1.2010"),
                founded("b").on("1.1.2010"),
                mergedInto("a", unit("b"), null).on("1.1.2012")));
        assertThat(merged.kind()).isEqualTo(Kind.MERGED);
        assertThat(ids(merged.from())).containsExactly(unit("a"));
        assertThat(merged.into()).singleElement().satisfies(into -> {
            assertThat(into.unit().id()).isEqualTo(unit("b"));
            assertThat(into.remains()).isTrue();
        });
    }

    @Test
    void whatWasLearntLaterIsADifferenceOfKnowledge() {
        var ledger = ledger(established("a").on("1.1.2010"), established("b").on("1.1.2011"));
        var learnt = succession(differences(ledger, side("2015-01-01", 3), side("2015-01-01", 4)));
        assertThat(learnt.kind()).isEqualTo(Kind.FOUNDED);
        assertThat(learnt.cause()).isEqualTo(Cause.KNOWLEDGE);
        assertThat(learnt.evidence()).extracting(Evidence::entry).containsExactly(Scenario.entry(3));
    }

    @Test
    void whatWasWithdrawnIsToldWithTheEntryThatUsedToStand() {
        var ledger = ledger(established("a").on("1.1.2010"), withdrawn(2));
        var gone = succession(differences(ledger, side("2015-01-01", 3), side("2015-01-01", 4)));
        assertThat(gone.kind()).isEqualTo(Kind.ENDED);
        assertThat(gone.cause()).isEqualTo(Cause.KNOWLEDGE);
        assertThat(gone.evidence()).extracting(Evidence::entry).containsExactly(Scenario.entry(2));
    }

    @Test
    void aCorrectedNameIsADifferenceOfKnowledgeAndALaterRenamingOneOfTime() {
        var ledger = ledger(
                established("a").on("1.1.2010"),
                established("b").on("1.1.2010"),
                renamed("b", "y").on("1.1.2012"),
                corrected(2, named("a", "x").on("1.1.2010")));
        var turns = differences(ledger, side("2011-01-01", 5), side("2015-01-01", 6))
                .turns();
        assertThat(turns)
                .extracting(turn -> ((Changed) turn).is().name(), UnitDifference::cause)
                .containsExactlyInAnyOrder(tuple("x", Cause.KNOWLEDGE), tuple("y", Cause.TIME));
    }

    @Test
    void aMunicipalityThatOneSideDidNotKnowHadNoUnits() {
        var ledger = ledger(established("a").on("1.1.2010"));
        var learnt = differences(ledger, side("2015-01-01", 1), side("2015-01-01", 3));
        assertThat(learnt.from().units()).isEmpty();
        assertThat(succession(learnt).cause()).isEqualTo(Cause.KNOWLEDGE);
        assertThat(new StructureComparisons(new LedgerStructure(ledger))
                        .difference("org-suurula", side("2015-01-01", 1), side("2015-01-01", 3)))
                .isEmpty();
    }

    @Test
    void postsAreCreatedFilledLeftAndAbolished() {
        var posts = between(
                        "2011-06-01",
                        "2015-01-01",
                        created("p", 1).on("1.1.2010"),
                        created("q", 1).on("1.1.2012"),
                        appointed("p", "Aino").on("1.1.2011"),
                        left("p", "Aino").on("31.12.2012"),
                        appointed("p", "Eino").on("31.12.2012"))
                .posts();
        assertThat(posts)
                .filteredOn(PostDifference.OfPost.class::isInstance)
                .singleElement()
                .satisfies(turn -> {
                    assertThat(((PostDifference.OfPost) turn).was()).isNull();
                    assertThat(turn.evidence()).extracting(Evidence::entry).containsExactly(Scenario.entry(3));
                });
        assertThat(posts.stream()
                        .filter(PostDifference.OfHolder.class::isInstance)
                        .map(PostDifference.OfHolder.class::cast)
                        .map(turn -> (turn.was() == null ? "+" : "-")
                                + turn.evidence().stream().map(Evidence::entry).toList()))
                .containsExactlyInAnyOrder("-" + List.of(Scenario.entry(5)), "+" + List.of(Scenario.entry(6)));
    }

    private static Saying named(String unit, String name) {
        var act = (EstablishUnit) established(unit).act();
        return Saying.that(new EstablishUnit(
                act.organisation(), act.unit(), name, act.kind(), act.placement(), act.parent(), act.tasks()));
    }

    private static Succession succession(Difference difference) {
        return (Succession) difference.turns().getFirst();
    }

    private static List<String> ids(List<Member> members) {
        return members.stream().map(member -> member.unit().id()).toList();
    }

    static ComparedState side(String day, long knownAt) {
        return new ComparedState(LocalDate.parse(day), knownAt);
    }

    static Difference differences(LedgerInMemory ledger, ComparedState from, ComparedState to) {
        return new StructureComparisons(new LedgerStructure(ledger))
                .difference(ORG, from, to)
                .orElseThrow();
    }

    private static Difference between(String from, String to, Saying... told) {
        var ledger = ledger(told);
        return differences(ledger, side(from, ledger.head()), side(to, ledger.head()));
    }
}
