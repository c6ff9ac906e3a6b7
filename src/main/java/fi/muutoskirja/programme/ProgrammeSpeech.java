package fi.muutoskirja.programme;

/** The past tense of each act. */
final class ProgrammeSpeech {
    private ProgrammeSpeech() {}

    static ProgrammeEvent said(ProgrammeCommand act) {
        return switch (act) {
            case ProgrammeCommand.OpenProgramme a ->
                new ProgrammeEvent.ProgrammeOpened(a.programme(), a.organisation(), a.name(), a.period());
            case ProgrammeCommand.SetGoal a -> new ProgrammeEvent.GoalSet(a.programme(), a.goal(), a.text());
            case ProgrammeCommand.AssignMeasure a ->
                new ProgrammeEvent.MeasureAssigned(a.programme(), a.measure(), a.goals(), a.text(), a.responsible());
            case ProgrammeCommand.SetMilestone a ->
                new ProgrammeEvent.MilestoneSet(a.programme(), a.milestone(), a.measure(), a.text(), a.body(), a.due());
            case ProgrammeCommand.CompleteMilestone a ->
                new ProgrammeEvent.MilestoneCompleted(a.programme(), a.milestone(), a.text());
            case ProgrammeCommand.SetMonitoringDuty a ->
                new ProgrammeEvent.MonitoringDutySet(
                        a.programme(), a.duty(), a.text(), a.recurrence(), a.season(), a.to(), a.due());
            case ProgrammeCommand.ReportProgress a ->
                new ProgrammeEvent.ProgressReported(a.programme(), a.duty(), a.text(), a.to());
            case ProgrammeCommand.SubmitFinalReport a ->
                new ProgrammeEvent.FinalReportSubmitted(a.programme(), a.duty(), a.text(), a.to());
            case ProgrammeCommand.CloseProgramme a -> new ProgrammeEvent.ProgrammeClosed(a.programme());
        };
    }
}
