package fi.muutoskirja.programme;

/** The past tense of each act. */
final class ProgrammeSpeech {
    private ProgrammeSpeech() {}

    static ProgrammeFact said(ProgrammeAct act) {
        return switch (act) {
            case ProgrammeAct.OpenProgramme a ->
                new ProgrammeFact.ProgrammeOpened(a.programme(), a.organisation(), a.name(), a.period());
            case ProgrammeAct.SetGoal a -> new ProgrammeFact.GoalSet(a.programme(), a.goal(), a.text());
            case ProgrammeAct.AssignMeasure a ->
                new ProgrammeFact.MeasureAssigned(a.programme(), a.measure(), a.goals(), a.text(), a.responsible());
            case ProgrammeAct.SetMilestone a ->
                new ProgrammeFact.MilestoneSet(a.programme(), a.milestone(), a.measure(), a.text(), a.body(), a.due());
            case ProgrammeAct.CompleteMilestone a ->
                new ProgrammeFact.MilestoneCompleted(a.programme(), a.milestone(), a.text());
            case ProgrammeAct.SetMonitoringDuty a ->
                new ProgrammeFact.MonitoringDutySet(
                        a.programme(), a.duty(), a.text(), a.recurrence(), a.season(), a.to(), a.due());
            case ProgrammeAct.ReportProgress a ->
                new ProgrammeFact.ProgressReported(a.programme(), a.duty(), a.text(), a.to());
            case ProgrammeAct.SubmitFinalReport a ->
                new ProgrammeFact.FinalReportSubmitted(a.programme(), a.duty(), a.text(), a.to());
            case ProgrammeAct.CloseProgramme a -> new ProgrammeFact.ProgrammeClosed(a.programme());
        };
    }
}
