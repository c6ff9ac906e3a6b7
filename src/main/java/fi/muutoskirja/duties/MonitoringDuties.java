package fi.muutoskirja.duties;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.duties.Answering.Answered;
import fi.muutoskirja.duties.Promise.Doing;
import fi.muutoskirja.duties.Promise.Kind;
import fi.muutoskirja.duties.Promise.Occurrence;
import fi.muutoskirja.duties.Standing.State;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.programme.ProgrammeEvent;
import fi.muutoskirja.programme.ProgrammeEvent.FinalReportSubmitted;
import fi.muutoskirja.programme.ProgrammeEvent.MonitoringDutySet;
import fi.muutoskirja.programme.ProgrammeEvent.ProgressReported;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Promises to follow and report. A report answers a duty when it names it. */
record MonitoringDuties(Reckoning reckoning) {
    private static final Comparator<Doing> BY_DATE =
            Comparator.comparing(Doing::happened, Comparator.comparing(MonitoringDuties::day));
    /** The occurrence that most needs attention stands for all. */
    private static final List<State> PRESSING = List.of(
            State.LATE, State.NO_RECORD, State.DUE, State.PROMISED, State.DONE_LATE, State.DONE, State.NOT_DATED);

    Promise of(Item<MonitoringDutySet> duty, Dossier.Programme programme) {
        var reports = programme.reports().stream()
                .flatMap(report -> answering(duty.fact().duty(), report))
                .sorted(BY_DATE)
                .toList();
        return switch (duty.fact().recurrence()) {
            case ONCE -> once(duty, reports);
            case YEARLY -> recurring(duty, programme, 1, reports);
            case THREE_TIMES_A_YEAR -> recurring(duty, programme, 3, reports);
            case REGULARLY ->
                promise(duty, Standing.certainly(State.NOT_DATED), null, new Answered(List.of(), reports));
        };
    }

    private Promise once(Item<MonitoringDutySet> duty, List<Doing> reports) {
        var first = reports.isEmpty() ? null : reports.getFirst();
        var others = reports.subList(Math.min(1, reports.size()), reports.size());
        var standing = reckoning.standing(duty.fact().due(), first, State.LATE);
        return promise(duty, standing, first, new Answered(List.of(), List.copyOf(others)));
    }

    private Promise recurring(
            Item<MonitoringDutySet> duty, Dossier.Programme programme, int timesAYear, List<Doing> reports) {
        var closed = programme.closed();
        var recurring = new RecurringDuty(
                timesAYear,
                duty.fact().season(),
                duty.happened(),
                ProgrammeYears.read(programme.opened().fact().period()).orElse(null),
                closed == null ? null : closed.happened());
        var answered = Answering.answered(recurring, reports, reckoning);
        var standing = answered.occurrences().isEmpty() && recurring.isStillToCome(reckoning.on())
                ? Standing.certainly(State.PROMISED)
                : mostPressing(answered.occurrences());
        return promise(duty, standing, null, answered);
    }

    private static Standing mostPressing(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(Occurrence::standing)
                .min(Comparator.<Standing>comparingInt(it -> PRESSING.indexOf(it.state()))
                        .thenComparing(it -> !it.certain()))
                .orElse(Standing.certainly(State.NOT_DATED));
    }

    private static Promise promise(
            Item<MonitoringDutySet> duty, Standing standing, @Nullable Doing doing, Answered answered) {
        var fact = duty.fact();
        return new Promise(
                Kind.DUTY,
                fact.duty(),
                fact.programme(),
                null,
                fact.text(),
                fact.to(),
                null,
                fact.due(),
                fact.recurrence(),
                fact.season(),
                duty.entry(),
                standing,
                doing,
                answered.occurrences(),
                answered.unplaced());
    }

    private static Stream<Doing> answering(String duty, Item<ProgrammeEvent> report) {
        if (report.fact() instanceof ProgressReported it && duty.equals(it.duty())) {
            return Stream.of(doing(report, it.text()));
        }
        return report.fact() instanceof FinalReportSubmitted it && duty.equals(it.duty())
                ? Stream.of(doing(report, it.text()))
                : Stream.empty();
    }

    private static Doing doing(Item<ProgrammeEvent> report, String text) {
        return new Doing(report.entry(), report.happened(), text, null);
    }

    private static LocalDate day(HistoricalDate date) {
        if (date.earliest() != null) {
            return date.earliest();
        }
        return date.latest() == null ? LocalDate.MAX : date.latest();
    }
}
