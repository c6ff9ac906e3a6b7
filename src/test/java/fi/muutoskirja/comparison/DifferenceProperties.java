package fi.muutoskirja.comparison;

import static fi.muutoskirja.organisation.Town.ORG;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.comparison.UnitDifference.Kind;
import fi.muutoskirja.comparison.UnitDifference.Member;
import fi.muutoskirja.comparison.UnitDifference.Succession;
import fi.muutoskirja.organisation.Stories;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.structure.UnitAt;
import fi.muutoskirja.testing.LedgerInMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

@Tag("fast")
class DifferenceProperties {
    /** A story with corrections and withdrawals, and pairs of its states. */
    private static final class Told {
        private final Random random;
        private final LedgerInMemory ledger = LedgerInMemory.withSource();
        private final StructureComparisons comparisons = new StructureComparisons(new LedgerStructure(ledger));

        Told(Random random) {
            this.random = random;
            Stories.accepted(random).forEach(ledger::say);
        }

        /** A state in which the municipality is known. */
        ComparedState side() {
            while (true) {
                var side = new ComparedState(
                        Stories.FIRST.plusDays(random.nextInt(4500)), 2 + random.nextLong(ledger.head() - 1));
                if (comparisons.difference(ORG, side, side).isPresent()) {
                    return side;
                }
            }
        }

        Difference difference(ComparedState from, ComparedState to) {
            return comparisons.difference(ORG, from, to).orElseThrow();
        }
    }

    @Property(tries = 12)
    void followingTheFlowFromTheOneStateGivesTheUnitsOfTheOther(@ForAll Random random) {
        var told = new Told(random);
        for (var pairs = 0; pairs < 8; pairs++) {
            var difference = told.difference(told.side(), told.side());
            assertThat(difference.followed(ids(difference.from().units())))
                    .containsExactlyInAnyOrderElementsOf(ids(difference.to().units()));
        }
    }

    @Property(tries = 12)
    void aStateDoesNotDifferFromItself(@ForAll Random random) {
        var told = new Told(random);
        for (var states = 0; states < 8; states++) {
            var side = told.side();
            assertThat(told.difference(side, side).isEmpty()).isTrue();
        }
    }

    @Property(tries = 12)
    void swappedWhatWasFoundedHasEnded(@ForAll Random random) {
        var told = new Told(random);
        for (var pairs = 0; pairs < 8; pairs++) {
            var one = told.side();
            var other = told.side();
            var there = told.difference(one, other);
            var back = told.difference(other, one);
            assertThat(units(there, Kind.FOUNDED)).isEqualTo(units(back, Kind.ENDED));
            assertThat(units(there, Kind.ENDED)).isEqualTo(units(back, Kind.FOUNDED));
            assertThat(units(there, Kind.MERGED)).isEqualTo(units(back, Kind.SPLIT));
            assertThat(units(there, Kind.REGROUPED)).isEqualTo(units(back, Kind.REGROUPED));
        }
    }

    @Property(tries = 12)
    void whereThereIsNoDifferenceTheUnitsAreTheSame(@ForAll Random random) {
        var told = new Told(random);
        for (var pairs = 0; pairs < 8; pairs++) {
            var difference = told.difference(told.side(), told.side());
            var before = difference.from().units();
            assertThat(difference.unchanged())
                    .allSatisfy(unit -> assertThat(before)
                            .filteredOn(other -> other.id().equals(unit.id()))
                            .singleElement()
                            .satisfies(other -> {
                                assertThat(other.name()).isEqualTo(unit.name());
                                assertThat(other.parent()).isEqualTo(unit.parent());
                                assertThat(other.certainty()).isEqualTo(unit.certainty());
                                assertThat(other.tasks()).isEqualTo(unit.tasks());
                                assertThat(other.mayBe()).isEqualTo(unit.mayBe());
                            }));
        }
    }

    @Property(tries = 12)
    void everyTurnHasEntriesBehindIt(@ForAll Random random) {
        var told = new Told(random);
        for (var pairs = 0; pairs < 8; pairs++) {
            var difference = told.difference(told.side(), told.side());
            assertThat(difference.turns())
                    .allSatisfy(turn -> assertThat(turn.evidence()).isNotEmpty());
            assertThat(difference.posts())
                    .allSatisfy(turn -> assertThat(turn.evidence()).isNotEmpty());
        }
    }

    private static List<String> ids(List<UnitAt> units) {
        return units.stream().map(UnitAt::id).toList();
    }

    private static TreeSet<String> units(Difference difference, Kind kind) {
        var units = new TreeSet<String>();
        for (var turn : difference.turns()) {
            if (turn instanceof Succession succession && succession.kind() == kind) {
                var members = new ArrayList<>(succession.from());
                members.addAll(succession.into());
                members.stream().map(Member::unit).map(UnitAt::id).forEach(units::add);
            }
        }
        return units;
    }
}
