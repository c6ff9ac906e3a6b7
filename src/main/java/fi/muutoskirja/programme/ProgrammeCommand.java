package fi.muutoskirja.programme;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Introduces;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.RecordedAs;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be recorded of a programme and its promises. Strings are 1–10,000 characters and not blank; ids are their prefix, a hyphen and
 * lower-case letters, digits and hyphens, at most 120 characters.
 */
public sealed interface ProgrammeCommand extends LedgerCommand {
    /** The id of the programme, {@code programme-…}. */
    String programme();

    @Override
    default String subject() {
        return programme();
    }

    @Override
    default ProgrammeEvent event() {
        return ProgrammeEvent.of(this);
    }

    /**
     * Makes a programme known.
     *
     * @param organisation the municipality whose programme it is
     * @param name what it is called
     * @param period the years it covers, in the words of the source; null when not told
     */
    @PublicName("open-programme")
    @RecordedAs(value = "programme.programme-opened", of = LedgerEvent.InOrganisation.class)
    record OpenProgramme(
            @Ref("programme") String programme,
            @Ref("org") String organisation,
            String name,
            @Nullable String period) implements ProgrammeCommand, LedgerCommand.Opening {}

    /**
     * Names a goal.
     *
     * @param goal its id, {@code goal-…}, unique in the programme
     * @param text the goal
     */
    @PublicName("set-goal")
    @RecordedAs("programme.goal-set")
    record SetGoal(
            @Ref("programme") String programme,
            @Introduces @Ref("goal") String goal,
            String text) implements ProgrammeCommand {}

    /**
     * Names what is to be done and who answers for it.
     *
     * @param measure its id, {@code measure-…}, unique in the programme
     * @param goals the goals it serves; empty when the source does not tell
     * @param text what is to be done
     * @param responsible the posts or bodies that answer for it, in the words of the source
     */
    @PublicName("assign-measure")
    @RecordedAs("programme.measure-assigned")
    record AssignMeasure(
            @Ref("programme") String programme,
            @Introduces @Ref("measure") String measure,
            @Ref("goal") List<String> goals,
            String text,
            List<String> responsible)
            implements ProgrammeCommand {}

    /**
     * Names something to be reached.
     *
     * @param milestone its id, {@code milestone-…}, unique in the programme
     * @param measure the measure it belongs to; null when not told
     * @param text what is to be reached
     * @param body the body that is to act; null when not told
     * @param due by when
     */
    @PublicName("set-milestone")
    @RecordedAs("programme.milestone-set")
    record SetMilestone(
            @Ref("programme") String programme,
            @Introduces @Ref("milestone") String milestone,
            @Ref("measure") @Nullable String measure,
            String text,
            @Ref("unit") @Nullable String body,
            HistoricalDate due)
            implements ProgrammeCommand {}

    /**
     * Says that a milestone was reached, when this happened.
     *
     * @param milestone the milestone
     * @param text how; null when there is nothing to add
     */
    @PublicName("complete-milestone")
    @RecordedAs("programme.milestone-completed")
    record CompleteMilestone(
            @Ref("programme") String programme,
            @Ref("milestone") String milestone,
            @Nullable String text) implements ProgrammeCommand {}

    /**
     * Promises to follow and report.
     *
     * @param duty its id, {@code duty-…}, unique in the programme
     * @param text what is to be followed or reported
     * @param recurrence how often
     * @param season when in the year, in the words of the source; null when not told
     * @param to to whom, in the words of the source
     * @param due the last day for a duty that falls due once; null otherwise
     */
    @PublicName("set-monitoring-duty")
    @RecordedAs("programme.monitoring-duty-set")
    record SetMonitoringDuty(
            @Ref("programme") String programme,
            @Introduces @Ref("duty") String duty,
            String text,
            Recurrence recurrence,
            @Nullable String season,
            List<String> to,
            @Nullable HistoricalDate due)
            implements ProgrammeCommand {}

    /**
     * Records a report on the programme.
     *
     * @param duty the duty it answers; null when none
     * @param text what was reported
     * @param to to whom
     */
    @PublicName("report-progress")
    @RecordedAs("programme.progress-reported")
    record ReportProgress(
            @Ref("programme") String programme,
            @Ref("duty") @Nullable String duty,
            String text,
            List<String> to) implements ProgrammeCommand {}

    /**
     * Records the final report.
     *
     * @param duty the duty it answers; null when none
     * @param text what was reported
     * @param to to whom
     */
    @PublicName("submit-final-report")
    @RecordedAs("programme.final-report-submitted")
    record SubmitFinalReport(
            @Ref("programme") String programme,
            @Ref("duty") @Nullable String duty,
            String text,
            List<String> to) implements ProgrammeCommand {}

    /**
     * Ends the programme.
     */
    @PublicName("close-programme")
    @RecordedAs("programme.programme-closed")
    record CloseProgramme(@Ref("programme") String programme) implements ProgrammeCommand {}
}
