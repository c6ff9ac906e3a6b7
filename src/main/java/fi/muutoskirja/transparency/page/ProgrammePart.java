package fi.muutoskirja.transparency.page;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.programme.ProgrammeEvent;
import fi.muutoskirja.programme.ProgrammeEvent.FinalReportSubmitted;
import fi.muutoskirja.programme.ProgrammeEvent.MeasureAssigned;
import fi.muutoskirja.programme.ProgrammeEvent.MonitoringDutySet;
import fi.muutoskirja.programme.ProgrammeEvent.ProgressReported;
import fi.muutoskirja.transparency.words.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A programme with what it promised.
 *
 * @param freeGoals goals that no measure is recorded for
 * @param freeMilestones milestones that belong to no measure as far as the source tells
 */
public record ProgrammePart(
        String name,
        @Nullable String period,
        int goals,
        List<Measure> measures,
        List<Goal> freeGoals,
        List<PromiseRow> freeMilestones,
        List<Duty> duties,
        List<Report> reports,
        String href) {
    /** A goal in the words of the source. */
    public record Goal(String text) {}

    /** A measure, the goals it serves, who answers for it, and its milestones. */
    public record Measure(
            String text, List<String> goals, List<String> responsible, List<PromiseRow> milestones, String href) {}

    /**
     * A duty to follow or report.
     *
     * @param recurrence how often, in words
     * @param season when in the year, in the source's words; null when not told
     * @param reports how many reports are recorded for it
     */
    public record Duty(
            String text,
            String recurrence,
            @Nullable String season,
            List<String> to,
            @Nullable When due,
            int reports,
            String href) {}

    /** A recorded report. */
    public record Report(String text, boolean last, When happened, String href) {}

    static ProgrammePart of(Dossier.Programme programme, Visit visit, Lookup lookup) {
        var opened = programme.opened();
        return new ProgrammePart(
                opened.fact().name(),
                opened.fact().period(),
                programme.goals().size(),
                programme.measures().stream()
                        .map(measure -> measure(measure, programme, visit, lookup))
                        .toList(),
                programme.goals().stream()
                        .filter(goal -> programme.measures().stream()
                                .noneMatch(measure -> measure.fact()
                                        .goals()
                                        .contains(goal.fact().goal())))
                        .map(goal -> new Goal(goal.fact().text()))
                        .toList(),
                programme.milestones().stream()
                        .filter(milestone -> milestone.set().fact().measure() == null)
                        .map(milestone -> PromiseRow.of(milestone, visit, lookup))
                        .toList(),
                programme.duties().stream()
                        .map(duty -> duty(duty, programme, visit))
                        .toList(),
                programme.reports().stream()
                        .flatMap(report -> report(report, visit).stream())
                        .toList(),
                visit.timeless("/entries/" + opened.entry()));
    }

    private static Measure measure(
            Item<MeasureAssigned> measure, Dossier.Programme programme, Visit visit, Lookup lookup) {
        var fact = measure.fact();
        return new Measure(
                fact.text(),
                programme.goals().stream()
                        .filter(goal -> fact.goals().contains(goal.fact().goal()))
                        .map(goal -> goal.fact().text())
                        .toList(),
                fact.responsible(),
                programme.milestones().stream()
                        .filter(it -> fact.measure().equals(it.set().fact().measure()))
                        .map(it -> PromiseRow.of(it, visit, lookup))
                        .toList(),
                visit.timeless("/entries/" + measure.entry()));
    }

    private static Duty duty(Item<MonitoringDutySet> duty, Dossier.Programme programme, Visit visit) {
        var fact = duty.fact();
        var due = fact.due();
        return new Duty(
                fact.text(),
                visit.t("recurrence."
                        + fact.recurrence().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                fact.season(),
                fact.to(),
                due == null ? null : visit.dates().when(due),
                (int) programme.reports().stream()
                        .flatMap(report -> answered(report.fact()))
                        .filter(fact.duty()::equals)
                        .count(),
                visit.timeless("/entries/" + duty.entry()));
    }

    private static Stream<String> answered(ProgrammeEvent fact) {
        if (fact instanceof ProgressReported report) {
            return Stream.ofNullable(report.duty());
        }
        return fact instanceof FinalReportSubmitted report ? Stream.ofNullable(report.duty()) : Stream.empty();
    }

    private static Optional<Report> report(Item<ProgrammeEvent> report, Visit visit) {
        var happened = visit.dates().when(report.happened());
        var href = visit.timeless("/entries/" + report.entry());
        if (report.fact() instanceof ProgressReported it) {
            return Optional.of(new Report(it.text(), false, happened, href));
        }
        return report.fact() instanceof FinalReportSubmitted it
                ? Optional.of(new Report(it.text(), true, happened, href))
                : Optional.empty();
    }
}
