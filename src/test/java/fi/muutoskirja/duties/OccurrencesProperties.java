package fi.muutoskirja.duties;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.duties.Promise.Doing;
import fi.muutoskirja.duties.Promise.Occurrence;
import fi.muutoskirja.duties.Standing.State;
import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

@Tag("fast")
class OccurrencesProperties {
    private static final LocalDate ORIGIN = LocalDate.of(2009, 1, 1);

    @Property
    void everyReportGivenByTheDayIsPlacedOnceOrSaidToBeInDoubtOrToAnswerNothing(
            @ForAll("duties") RecurringDuty duty,
            @ForAll("reports") List<Doing> reports,
            @ForAll("days") LocalDate on) {
        var answered = Answering.answered(duty, reports, followedOn(on));
        for (var report : reports) {
            var given = report.happened().isUnknown() || !on.isBefore(earliest(report));
            var answering = answered.occurrences().stream()
                    .filter(it -> report.equals(it.doing()))
                    .count();
            var inDoubt =
                    answered.occurrences().stream().anyMatch(it -> it.mayBe().contains(report));
            var unplaced = Collections.frequency(answered.unplaced(), report);
            assertThat(answering + (inDoubt ? 1 : 0) + unplaced).isEqualTo(given ? 1 : 0);
        }
    }

    @Property
    void windowsFollowOneAnotherWithinTheYearsOfTheProgrammeAndAtMostAYearAhead(
            @ForAll("duties") RecurringDuty duty, @ForAll("days") LocalDate on) {
        var occurrences = Answering.answered(duty, List.of(), followedOn(on)).occurrences();
        var seen = new HashSet<String>();
        for (var it : occurrences) {
            assertThat(seen.add(it.year() + "/" + it.number())).isTrue();
            assertThat(begins(it)).isBeforeOrEqualTo(on.plusYears(1));
            assertThat(it.window().latest()).isAfterOrEqualTo(begins(it));
            if (duty.years() != null) {
                assertThat(it.year()).isGreaterThanOrEqualTo(duty.years().first());
            }
        }
        assertThat(occurrences).isSortedAccordingTo(Comparator.comparing(OccurrencesProperties::begins));
        assertThat(occurrences.size() % duty.timesAYear()).isZero();
    }

    @Property
    void withoutReportsAnOccurrenceIsPromisedThenDueThenLateAndNeverGoesBack(
            @ForAll("duties") RecurringDuty duty, @ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        var order = List.of(State.PROMISED, State.DUE, State.LATE);
        var first = day.isBefore(other) ? day : other;
        var second = day.isBefore(other) ? other : day;
        var before = Answering.answered(duty, List.of(), followedOn(first)).occurrences();
        var after = Answering.answered(duty, List.of(), followedOn(second)).occurrences();
        assertThat(after).hasSizeGreaterThanOrEqualTo(before.size());
        for (var place = 0; place < before.size(); place++) {
            assertThat(order.indexOf(after.get(place).standing().state()))
                    .isGreaterThanOrEqualTo(
                            order.indexOf(before.get(place).standing().state()));
        }
    }

    @Property
    void aReportThatAnswersLiesInTheYearItAnswers(
            @ForAll("duties") RecurringDuty duty,
            @ForAll("reports") List<Doing> reports,
            @ForAll("days") LocalDate on) {
        for (var it : Answering.answered(duty, reports, followedOn(on)).occurrences()) {
            if (it.doing() != null) {
                assertThat(earliest(it.doing()).getYear()).isBetween(it.year(), it.year() + 1);
                assertThat(it.standing().state())
                        .isIn(State.DONE, State.DONE_LATE, State.DUE, State.LATE, State.PROMISED);
            }
        }
    }

    @Provide
    Arbitrary<RecurringDuty> duties() {
        var years = Combinators.combine(
                        Arbitraries.integers().between(2008, 2014),
                        Arbitraries.integers().between(0, 4))
                .as((first, more) -> new ProgrammeYears(first, first + more))
                .injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.of(1, 3),
                        Arbitraries.of("keväisin", "talvisin", "joskus").injectNull(0.3),
                        dates(),
                        years,
                        dates().injectNull(0.7))
                .as(RecurringDuty::new);
    }

    @Provide
    Arbitrary<List<Doing>> reports() {
        return dates().list().ofMaxSize(6).map(dates -> {
            var reports = new ArrayList<Doing>();
            dates.stream()
                    .sorted(Comparator.comparing(OccurrencesProperties::day))
                    .forEach(date -> reports.add(new Doing(new UUID(0, reports.size()), date, "raportti", null)));
            return List.copyOf(reports);
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 8 * 366).map(ORIGIN::plusDays);
    }

    private Arbitrary<HistoricalDate> dates() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 500), Arbitraries.of(1, 1, 1, 1, 2))
                .as((day, more, kind) -> kind == 2
                        ? HistoricalDate.unknown("", "")
                        : HistoricalDate.between("", day, day.plusDays(more < 250 ? 0 : more - 250), ""));
    }

    private static LocalDate begins(Occurrence occurrence) {
        return orLast(occurrence.window().earliest());
    }

    private static LocalDate earliest(Doing report) {
        return orLast(report.happened().earliest());
    }

    private static LocalDate day(HistoricalDate date) {
        return orLast(date.earliest());
    }

    private static LocalDate orLast(@Nullable LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }

    /** On the day, in a reform that the ledger follows for ever. */
    private static Reckoning followedOn(LocalDate on) {
        return new Reckoning(on, new Followed(LocalDate.MAX));
    }
}
