package fi.muutoskirja.duties;

import fi.muutoskirja.duties.Promise.Doing;
import fi.muutoskirja.duties.Promise.Occurrence;
import fi.muutoskirja.duties.RecurringDuty.Round;
import fi.muutoskirja.duties.Standing.State;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which report answers which occurrence of a recurring duty. A report whose date lies within the year of a round answers the first open
 * occurrence of that round. A report whose date leaves it open, or which comes before the window of its year while the year before has
 * none, may answer either, and is said to.
 */
final class Answering {
    private final RecurringDuty duty;
    private final Reckoning reckoning;
    private final List<Slots> slots;
    private final List<Doing> unplaced = new ArrayList<>();

    private record Slots(Round round, List<Doing> doings, List<Doing> mayBe) {}

    private Answering(RecurringDuty duty, Reckoning reckoning) {
        this.duty = duty;
        this.reckoning = reckoning;
        this.slots = duty.rounds(reckoning.on()).stream()
                .map(round -> new Slots(round, new ArrayList<>(), new ArrayList<>()))
                .toList();
    }

    /** The occurrences, and the reports that answer none of them. */
    record Answered(List<Occurrence> occurrences, List<Doing> unplaced) {}

    /** @param reports those that name the duty, by date */
    static Answered answered(RecurringDuty duty, List<Doing> reports, Reckoning reckoning) {
        var answering = new Answering(duty, reckoning);
        reports.stream()
                .filter(report -> answering.reckoning.doneBy(report) != Reached.NO)
                .forEach(answering::place);
        var occurrences = answering.slots.stream()
                .flatMap(slot -> answering.occurrences(slot).stream())
                .toList();
        return new Answered(occurrences, answering.answeringNothing(occurrences));
    }

    /** Also those in doubt whose every occurrence turned out to be answered by others. */
    private List<Doing> answeringNothing(List<Occurrence> occurrences) {
        var overtaken = slots.stream()
                .flatMap(slot -> slot.mayBe().stream())
                .distinct()
                .filter(report ->
                        occurrences.stream().noneMatch(it -> it.mayBe().contains(report)));
        return Stream.concat(unplaced.stream(), overtaken).toList();
    }

    private void place(Doing report) {
        var possible = slots.stream()
                .filter(slot -> overlaps(report.happened(), slot.round()))
                .filter(this::isOpen)
                .toList();
        if (possible.size() == 1
                && isWithin(report.happened(), possible.getFirst().round())) {
            var slot = possible.getFirst();
            var before = slots.indexOf(slot) - 1;
            if (comesEarly(report.happened(), slot.round()) && before >= 0 && isOpen(slots.get(before))) {
                slots.get(before).mayBe().add(report);
                slot.mayBe().add(report);
            } else {
                slot.doings().add(report);
            }
        } else if (!possible.isEmpty()) {
            possible.forEach(slot -> slot.mayBe().add(report));
        } else if (!slots.isEmpty()
                && isOpen(slots.getLast())
                && comesAfter(report, slots.getLast().round())) {
            slots.getLast().mayBe().add(report);
        } else {
            unplaced.add(report);
        }
    }

    private boolean isOpen(Slots slot) {
        return slot.doings().size() < duty.timesAYear();
    }

    private List<Occurrence> occurrences(Slots slot) {
        var occurrences = new ArrayList<Occurrence>();
        for (var number = 1; number <= duty.timesAYear(); number++) {
            var answered = number <= slot.doings().size();
            var doubt = number - slot.doings().size();
            var inDoubt = !answered && doubt <= slot.mayBe().size();
            var doing = answered ? slot.doings().get(number - 1) : null;
            var standing = reckoning.standing(slot.round().window(), doing, State.LATE);
            occurrences.add(new Occurrence(
                    slot.round().year(),
                    number,
                    duty.timesAYear(),
                    slot.round().window(),
                    inDoubt || !answered && duty.mayHaveLapsed(slot.round()) ? standing.perhaps() : standing,
                    doing,
                    inDoubt ? List.copyOf(slot.mayBe()) : List.of()));
        }
        return occurrences;
    }

    private static boolean overlaps(HistoricalDate date, Round round) {
        return (date.earliest() == null || !date.earliest().isAfter(round.yearEnds()))
                && (date.latest() == null || !date.latest().isBefore(round.yearBegins()));
    }

    private static boolean isWithin(HistoricalDate date, Round round) {
        return date.earliest() != null
                && date.latest() != null
                && !date.earliest().isBefore(round.yearBegins())
                && !date.latest().isAfter(round.yearEnds());
    }

    private static boolean comesEarly(HistoricalDate date, Round round) {
        return date.latest() != null && date.latest().isBefore(round.begins());
    }

    private static boolean comesAfter(Doing report, Round round) {
        var earliest = report.happened().earliest();
        return earliest != null && earliest.isAfter(round.yearEnds());
    }
}
