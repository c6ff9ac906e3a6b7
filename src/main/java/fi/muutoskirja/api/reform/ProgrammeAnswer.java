package fi.muutoskirja.api.reform;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.programme.ProgrammeEvent.MonitoringDutySet;
import fi.muutoskirja.programme.Recurrence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme with its promises.
 *
 * @param id {@code programme-…}
 * @param name what it is called
 * @param period the years it is for, in the words of the source; null when not told
 * @param entry id of the entry that opened it
 * @param goals what it is to achieve
 * @param measures what is to be done
 * @param milestones what is to be reached by when
 * @param duties how it is to be followed
 * @param reports what has been reported
 */
public record ProgrammeAnswer(
        String id,
        String name,
        @Nullable String period,
        UUID entry,
        List<GoalAnswer> goals,
        List<MeasureAnswer> measures,
        List<MilestoneAnswer> milestones,
        List<DutyAnswer> duties,
        List<ToldAnswer> reports) {

    /**
     * A goal.
     *
     * @param id {@code goal-…}
     * @param text the goal
     * @param entry id of the entry that tells
     */
    public record GoalAnswer(String id, String text, UUID entry) {}

    /**
     * A measure.
     *
     * @param id {@code measure-…}
     * @param goals ids of the goals it serves
     * @param text what is to be done
     * @param responsible who answers for it, in the words of the source
     * @param entry id of the entry that tells
     */
    public record MeasureAnswer(String id, List<String> goals, String text, List<String> responsible, UUID entry) {}

    /**
     * Something to be reached.
     *
     * @param id {@code milestone-…}
     * @param measure id of the measure it belongs to; null when not told
     * @param text what is to be reached
     * @param body id of the body that is to act; null when not told
     * @param due by when
     * @param entry id of the entry that tells
     * @param completed id of the entry that says it was reached; null when none is recorded
     */
    public record MilestoneAnswer(
            String id,
            @Nullable String measure,
            String text,
            @Nullable String body,
            HistoricalDate due,
            UUID entry,
            @Nullable UUID completed) {
        static MilestoneAnswer of(Dossier.Milestone milestone) {
            var set = milestone.set().fact();
            var completed = milestone.completed();
            return new MilestoneAnswer(
                    set.milestone(),
                    set.measure(),
                    set.text(),
                    set.body(),
                    set.due(),
                    milestone.set().entry(),
                    completed == null ? null : completed.entry());
        }
    }

    /**
     * A duty to report.
     *
     * @param id {@code duty-…}
     * @param text what is to be reported
     * @param recurrence {@code once}, {@code yearly}, {@code three-times-a-year} or {@code regularly}
     * @param season when in the year, in the words of the source; null when not told
     * @param to to whom, in the words of the source
     * @param due by when; null when not told
     * @param entry id of the entry that tells
     */
    public record DutyAnswer(
            String id,
            String text,
            Recurrence recurrence,
            @Nullable String season,
            List<String> to,
            @Nullable HistoricalDate due,
            UUID entry) {
        static DutyAnswer of(Item<MonitoringDutySet> item) {
            var duty = item.fact();
            return new DutyAnswer(
                    duty.duty(), duty.text(), duty.recurrence(), duty.season(), duty.to(), duty.due(), item.entry());
        }
    }

    static ProgrammeAnswer of(Dossier.Programme programme, WordedEntries telling) {
        var opened = programme.opened().fact();
        return new ProgrammeAnswer(
                opened.programme(),
                opened.name(),
                opened.period(),
                programme.opened().entry(),
                programme.goals().stream()
                        .map(goal ->
                                new GoalAnswer(goal.fact().goal(), goal.fact().text(), goal.entry()))
                        .toList(),
                programme.measures().stream()
                        .map(measure -> new MeasureAnswer(
                                measure.fact().measure(),
                                measure.fact().goals(),
                                measure.fact().text(),
                                measure.fact().responsible(),
                                measure.entry()))
                        .toList(),
                programme.milestones().stream().map(MilestoneAnswer::of).toList(),
                programme.duties().stream().map(DutyAnswer::of).toList(),
                telling.all(programme.reports()));
    }
}
