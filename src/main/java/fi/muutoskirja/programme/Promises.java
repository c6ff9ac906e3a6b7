package fi.muutoskirja.programme;

import java.util.HashSet;
import java.util.Set;

/**
 * What has been promised in a programme so far.
 *
 * @param goals ids of the goals
 * @param measures ids of the measures
 * @param milestones ids of the milestones
 * @param duties ids of the monitoring duties
 * @param reached ids of the milestones that were completed
 */
record Promises(
        Set<String> goals, Set<String> measures, Set<String> milestones, Set<String> duties, Set<String> reached) {
    static final Promises NONE = new Promises(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    Promises after(ProgrammeEvent fact) {
        return switch (fact) {
            case ProgrammeEvent.GoalSet f -> new Promises(and(goals, f.goal()), measures, milestones, duties, reached);
            case ProgrammeEvent.MeasureAssigned f ->
                new Promises(goals, and(measures, f.measure()), milestones, duties, reached);
            case ProgrammeEvent.MilestoneSet f ->
                new Promises(goals, measures, and(milestones, f.milestone()), duties, reached);
            case ProgrammeEvent.MonitoringDutySet f ->
                new Promises(goals, measures, milestones, and(duties, f.duty()), reached);
            case ProgrammeEvent.MilestoneCompleted f ->
                new Promises(goals, measures, milestones, duties, and(reached, f.milestone()));
            case ProgrammeEvent.ProgrammeOpened f -> this;
            case ProgrammeEvent.ProgressReported f -> this;
            case ProgrammeEvent.FinalReportSubmitted f -> this;
            case ProgrammeEvent.ProgrammeClosed f -> this;
        };
    }

    private static Set<String> and(Set<String> ids, String id) {
        var more = new HashSet<>(ids);
        more.add(id);
        return Set.copyOf(more);
    }
}
