package fi.muutoskirja.programme;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Introduces;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been stated of a programme and its promises; the components mean what they mean in {@link ProgrammeCommand}. */
public sealed interface ProgrammeEvent extends LedgerEvent {
    /** The id of the programme, {@code programme-…}. */
    String programme();

    /** {@link ProgrammeCommand.OpenProgramme}, done. */
    @PublicName("programme.programme-opened")
    record ProgrammeOpened(
            @Ref("programme") String programme,
            @Ref("org") String organisation,
            String name,
            @Nullable String period) implements ProgrammeEvent, LedgerEvent.InOrganisation {}

    /** {@link ProgrammeCommand.SetGoal}, done. */
    @PublicName("programme.goal-set")
    record GoalSet(
            @Ref("programme") String programme,
            @Introduces @Ref("goal") String goal,
            String text) implements ProgrammeEvent {}

    /** {@link ProgrammeCommand.AssignMeasure}, done. */
    @PublicName("programme.measure-assigned")
    record MeasureAssigned(
            @Ref("programme") String programme,
            @Introduces @Ref("measure") String measure,
            @Ref("goal") List<String> goals,
            String text,
            List<String> responsible)
            implements ProgrammeEvent {}

    /** {@link ProgrammeCommand.SetMilestone}, done. */
    @PublicName("programme.milestone-set")
    record MilestoneSet(
            @Ref("programme") String programme,
            @Introduces @Ref("milestone") String milestone,
            @Ref("measure") @Nullable String measure,
            String text,
            @Ref("unit") @Nullable String body,
            HistoricalDate due)
            implements ProgrammeEvent {}

    /** {@link ProgrammeCommand.CompleteMilestone}, done. */
    @PublicName("programme.milestone-completed")
    record MilestoneCompleted(
            @Ref("programme") String programme,
            @Ref("milestone") String milestone,
            @Nullable String text) implements ProgrammeEvent {}

    /** {@link ProgrammeCommand.SetMonitoringDuty}, done. */
    @PublicName("programme.monitoring-duty-set")
    record MonitoringDutySet(
            @Ref("programme") String programme,
            @Introduces @Ref("duty") String duty,
            String text,
            Recurrence recurrence,
            @Nullable String season,
            List<String> to,
            @Nullable HistoricalDate due)
            implements ProgrammeEvent {}

    /** {@link ProgrammeCommand.ReportProgress}, done. */
    @PublicName("programme.progress-reported")
    record ProgressReported(
            @Ref("programme") String programme,
            @Ref("duty") @Nullable String duty,
            String text,
            List<String> to) implements ProgrammeEvent {}

    /** {@link ProgrammeCommand.SubmitFinalReport}, done. */
    @PublicName("programme.final-report-submitted")
    record FinalReportSubmitted(
            @Ref("programme") String programme,
            @Ref("duty") @Nullable String duty,
            String text,
            List<String> to) implements ProgrammeEvent {}

    /** {@link ProgrammeCommand.CloseProgramme}, done. */
    @PublicName("programme.programme-closed")
    record ProgrammeClosed(@Ref("programme") String programme) implements ProgrammeEvent {}
}
