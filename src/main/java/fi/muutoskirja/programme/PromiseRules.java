package fi.muutoskirja.programme;

import fi.muutoskirja.kernel.Objection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What cannot be promised in a programme, and what cannot be said to have come of a promise. */
final class PromiseRules {
    private PromiseRules() {}

    static List<Objection> against(Promises promises, ProgrammeEvent fact) {
        return switch (fact) {
            case ProgrammeEvent.GoalSet f -> Objection.raised(anIdIsGivenOnce(promises.goals(), f.goal()));
            case ProgrammeEvent.MeasureAssigned f ->
                Objection.raised(
                        anIdIsGivenOnce(promises.measures(), f.measure()), aGoalIsSetBeforeItIsServed(promises, f));
            case ProgrammeEvent.MilestoneSet f ->
                Objection.raised(
                        anIdIsGivenOnce(promises.milestones(), f.milestone()),
                        aMeasureIsAssignedBeforeItsMilestones(promises, f));
            case ProgrammeEvent.MilestoneCompleted f ->
                Objection.raised(aMilestoneIsSetBeforeItIsReached(promises, f), aMilestoneIsReachedOnce(promises, f));
            case ProgrammeEvent.MonitoringDutySet f ->
                Objection.raised(anIdIsGivenOnce(promises.duties(), f.duty()), onlyADutyOfOneTimeHasADueDate(f));
            case ProgrammeEvent.ProgressReported f ->
                Objection.raised(aDutyIsSetBeforeItIsAnswered(promises, f.duty()));
            case ProgrammeEvent.FinalReportSubmitted f ->
                Objection.raised(aDutyIsSetBeforeItIsAnswered(promises, f.duty()));
            case ProgrammeEvent.ProgrammeOpened f -> List.of();
            case ProgrammeEvent.ProgrammeClosed f -> List.of();
        };
    }

    private static Optional<Objection> anIdIsGivenOnce(Set<String> given, String id) {
        return Objection.impossibleIf(
                given.contains(id), "an-id-is-given-once", id + " names something else in this programme already.");
    }

    private static Optional<Objection> aGoalIsSetBeforeItIsServed(
            Promises promises, ProgrammeEvent.MeasureAssigned fact) {
        var strangers = fact.goals().stream()
                .filter(goal -> !promises.goals().contains(goal))
                .toList();
        return Objection.impossibleIf(
                !strangers.isEmpty(),
                "a-goal-is-set-before-it-is-served",
                "goals: no goal has been set under " + String.join(", ", strangers) + ".");
    }

    private static Optional<Objection> aMeasureIsAssignedBeforeItsMilestones(
            Promises promises, ProgrammeEvent.MilestoneSet fact) {
        var measure = fact.measure();
        return Objection.impossibleIf(
                measure != null && !promises.measures().contains(measure),
                "a-measure-is-assigned-before-its-milestones",
                "measure: no measure has been assigned under " + measure + ".");
    }

    private static Optional<Objection> aMilestoneIsSetBeforeItIsReached(
            Promises promises, ProgrammeEvent.MilestoneCompleted fact) {
        return Objection.impossibleIf(
                !promises.milestones().contains(fact.milestone()),
                "a-milestone-is-set-before-it-is-reached",
                "milestone: no milestone has been set under " + fact.milestone() + ".");
    }

    private static Optional<Objection> aMilestoneIsReachedOnce(
            Promises promises, ProgrammeEvent.MilestoneCompleted fact) {
        return Objection.impossibleIf(
                promises.reached().contains(fact.milestone()),
                "a-milestone-is-reached-once",
                fact.milestone() + " has been reached already.");
    }

    private static Optional<Objection> onlyADutyOfOneTimeHasADueDate(ProgrammeEvent.MonitoringDutySet fact) {
        var once = switch (fact.recurrence()) {
            case ONCE -> true;
            case YEARLY, THREE_TIMES_A_YEAR, REGULARLY -> false;
        };
        return Objection.impossibleIf(
                !once && fact.due() != null,
                "only-a-duty-of-one-time-has-a-due-date",
                "due: " + fact.duty() + " recurs, so it has no single due date.");
    }

    private static Optional<Objection> aDutyIsSetBeforeItIsAnswered(Promises promises, @Nullable String duty) {
        return Objection.impossibleIf(
                duty != null && !promises.duties().contains(duty),
                "a-duty-is-set-before-it-is-answered",
                "duty: no duty has been set under " + duty + ".");
    }
}
