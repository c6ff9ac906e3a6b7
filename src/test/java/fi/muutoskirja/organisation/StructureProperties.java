package fi.muutoskirja.organisation;

import static fi.muutoskirja.organisation.Town.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.kernel.Verdict;
import fi.muutoskirja.organisation.line.Moment;
import fi.muutoskirja.organisation.line.UnitLine;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.testing.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

@Tag("fast") // jqwik has a tag of its own, read by the same filter
class StructureProperties {
    private static final OrganisationCapability CAPABILITY = new OrganisationCapability();
    private static final LocalDate FIRST = LocalDate.parse("2000-01-01");

    @Property(tries = 200)
    void anyOrderOfRecordingGivesTheSameLines(@ForAll("stories") List<Saying> story, @ForAll long seed) {
        var accepted = onDistinctDays(accepted(story));
        var shuffled = shuffledAsFarAsAccepted(accepted, new Random(seed));
        assertThat(shuffled.recorded()).hasSameSizeAs(accepted.recorded());
        assertThat(lines(shuffled.state())).isEqualTo(lines(accepted.state()));
    }

    @Property(tries = 200)
    void aWithdrawnEntryIsAsIfItHadNeverBeenSaid(@ForAll("stories") List<Saying> story, @ForAll int pick) {
        var told = scenarioOf(accepted(story));
        var entries = told.history().effective();
        var entry = entries.get(Math.floorMod(pick, entries.size())).entry();
        var withdrawal = told.when(Saying.that(new Correction.WithdrawEntry(ORG, entry, "not so")));
        if (withdrawal.verdict() instanceof Verdict.Accepted) {
            var without = History.fold(CAPABILITY, told.history().effectiveWith(entry, null));
            assertThat(lines(told.given(withdrawal.saying()).state())).isEqualTo(lines(without));
        }
    }

    @Property(tries = 200)
    void aCorrectedDateIsAsIfItHadBeenSaidSoAtOnce(@ForAll("stories") List<Saying> story, @ForAll int pick) {
        var told = scenarioOf(accepted(story));
        var number = Math.floorMod(pick, told.history().recorded().size());
        var line = told.history().recorded().get(number);
        var act = accepted(story).sayings().get(number).act();
        var later = Saying.that(act).on(HistoricalDate.day(FIRST.plusDays(Math.floorMod(pick, 4000))));
        var correction = told.when(corrected(number + 1, later));
        if (correction.verdict() instanceof Verdict.Accepted accepted) {
            var replaced =
                    new Statement(line.statement().event(), accepted.statement().provenance(), List.of());
            var atOnce = History.fold(CAPABILITY, told.history().effectiveWith(line.entry(), replaced));
            assertThat(lines(told.given(correction.saying()).state())).isEqualTo(lines(atOnce));
        }
    }

    @Property(tries = 300)
    void whatIsAcceptedHoldsAtEveryDate(@ForAll("stories") List<Saying> story) {
        var state = accepted(story).history().state();
        for (var day : boundaries(state)) {
            for (var unit : state.units()) {
                if (unit.life().certainlyOn(day)) {
                    certainParentExists(state, unit, day);
                    neverItsOwnAncestor(state, unit, day);
                }
            }
            siblingsHaveNamesOfTheirOwn(state, day);
        }
    }

    /** What a random story comes to once every refused saying is left out. */
    private record Told(List<Saying> sayings, History<OrganisationState> history) {
        List<History.Line> recorded() {
            return history.recorded();
        }

        OrganisationState state() {
            return history.state();
        }
    }

    private static Told accepted(List<Saying> story) {
        var scenario = Scenario.of(CAPABILITY);
        var kept = new ArrayList<Saying>();
        for (var saying : story) {
            if (scenario.when(saying).verdict() instanceof Verdict.Accepted) {
                scenario = scenario.given(saying);
                kept.add(saying);
            }
        }
        return new Told(kept, scenario.history());
    }

    private static Scenario<OrganisationState> scenarioOf(Told told) {
        return Scenario.of(CAPABILITY).given(told.sayings());
    }

    /** The story again with every saying on a day of its own, so that no two days leave their order to the recording. */
    private static Told onDistinctDays(Told told) {
        var days = new HashSet<HistoricalDate>();
        return accepted(told.sayings().stream()
                .filter(saying -> isDay(saying.happened()) && days.add(saying.happened()))
                .toList());
    }

    private static boolean isDay(HistoricalDate date) {
        return date.earliest() != null && date.earliest().equals(date.latest());
    }

    private static Told shuffledAsFarAsAccepted(Told told, Random random) {
        var waiting = new ArrayList<>(told.sayings());
        Collections.shuffle(waiting, random);
        var scenario = Scenario.of(CAPABILITY);
        var kept = new ArrayList<Saying>();
        for (var progress = true; progress; ) {
            progress = false;
            for (var saying : List.copyOf(waiting)) {
                if (scenario.when(saying).verdict() instanceof Verdict.Accepted) {
                    scenario = scenario.given(saying);
                    waiting.remove(saying);
                    kept.add(saying);
                    progress = true;
                }
            }
        }
        return waiting.isEmpty() ? new Told(kept, scenario.history()) : told;
    }

    /** The lines without what depends on the recording: entry ids and places in recorded order. */
    private static List<?> lines(OrganisationState state) {
        return state.units().stream()
                .map(line -> List.of(
                        line.id(),
                        line.life(),
                        line.steps().stream()
                                .map(step -> List.of(step.moment(), step.change()))
                                .toList()))
                .toList();
    }

    private static TreeSet<Long> boundaries(OrganisationState state) {
        var days = new TreeSet<Long>();
        for (var unit : state.units()) {
            for (var step : unit.steps()) {
                days.add(step.moment().earliest());
                days.add(step.moment().latest());
                days.add(step.moment().earliest() - 1);
            }
        }
        return days;
    }

    private static void certainParentExists(OrganisationState state, UnitLine unit, long day) {
        for (var place : unit.places()) {
            var parent = place.value().parent();
            if (parent != null && place.span().certainlyOn(day)) {
                assertThat(state.unit(parent).orElseThrow().life().possiblyOn(day))
                        .as("%s above %s on %s", parent, unit.id(), Moment.word(day))
                        .isTrue();
            }
        }
    }

    private static void neverItsOwnAncestor(OrganisationState state, UnitLine unit, long day) {
        var seen = new HashSet<String>();
        for (var above = certainParent(unit, day); above != null; ) {
            assertThat(above).isNotEqualTo(unit.id());
            assertThat(seen.add(above)).isTrue();
            above = state.unit(above).map(line -> certainParent(line, day)).orElse(null);
        }
    }

    private static @Nullable String certainParent(UnitLine unit, long day) {
        return unit.places().stream()
                .filter(place -> place.span().certainlyOn(day) && unit.life().certainlyOn(day))
                .map(place -> place.value().word())
                .filter(word -> word.startsWith("unit-"))
                .findFirst()
                .orElse(null);
    }

    private static void siblingsHaveNamesOfTheirOwn(OrganisationState state, long day) {
        var taken = new HashSet<List<?>>();
        for (var unit : state.units()) {
            if (unit.life().certainlyOn(day)) {
                for (var place : unit.places()) {
                    for (var name : unit.names()) {
                        if (place.value().isKnown()
                                && place.span().certainlyOn(day)
                                && name.span().certainlyOn(day)) {
                            assertThat(taken.add(List.of(place.value().word(), name.value())))
                                    .as("%s on %s", name.value(), Moment.word(day))
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Saying>> stories() {
        return Stories.arbitrary();
    }
}
