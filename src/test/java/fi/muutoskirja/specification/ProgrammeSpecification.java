package fi.muutoskirja.specification;

import static fi.muutoskirja.testing.Given.ORGANISATION;
import static fi.muutoskirja.testing.Saying.that;

import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.programme.ProgrammeAggregate;
import fi.muutoskirja.programme.ProgrammeCommand.AssignMeasure;
import fi.muutoskirja.programme.ProgrammeCommand.CloseProgramme;
import fi.muutoskirja.programme.ProgrammeCommand.CompleteMilestone;
import fi.muutoskirja.programme.ProgrammeCommand.OpenProgramme;
import fi.muutoskirja.programme.ProgrammeCommand.ReportProgress;
import fi.muutoskirja.programme.ProgrammeCommand.SetGoal;
import fi.muutoskirja.programme.ProgrammeCommand.SetMilestone;
import fi.muutoskirja.programme.ProgrammeCommand.SetMonitoringDuty;
import fi.muutoskirja.programme.ProgrammeCommand.SubmitFinalReport;
import fi.muutoskirja.programme.ProgrammeEvent.FinalReportSubmitted;
import fi.muutoskirja.programme.ProgrammeEvent.GoalSet;
import fi.muutoskirja.programme.ProgrammeEvent.MeasureAssigned;
import fi.muutoskirja.programme.ProgrammeEvent.MilestoneCompleted;
import fi.muutoskirja.programme.ProgrammeEvent.MilestoneSet;
import fi.muutoskirja.programme.ProgrammeEvent.MonitoringDutySet;
import fi.muutoskirja.programme.ProgrammeEvent.ProgrammeClosed;
import fi.muutoskirja.programme.ProgrammeEvent.ProgrammeOpened;
import fi.muutoskirja.programme.ProgrammeEvent.ProgressReported;
import fi.muutoskirja.programme.Recurrence;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ProgrammeSpecification extends AggregateSpecification<ProgrammeAggregate> {
    private static final String P = "programme-a";
    private static final HistoricalDate BY_2023 = DateWords.read("2023");
    private static final List<String> BOARD = List.of("kaupunginhallitus");

    private static final SetGoal GOAL = new SetGoal(P, "goal-a", "Talous tasapainoon.");
    private static final AssignMeasure MEASURE =
            new AssignMeasure(P, "measure-a", List.of("goal-a"), "Kiinteistöjä myydään.", BOARD);
    private static final SetMilestone MILESTONE =
            new SetMilestone(P, "milestone-a", "measure-a", "Myyty 1 M€:lla", null, BY_2023);
    private static final SetMonitoringDuty DUTY =
            new SetMonitoringDuty(P, "duty-a", "Raportoidaan.", Recurrence.YEARLY, "keväisin", BOARD, null);

    ProgrammeSpecification() {
        super(() -> new AggregateTestFixture<>(ProgrammeAggregate.class));
    }

    @Test
    void aProgrammeIsOpened() {
        aMunicipality()
                .when(new OpenProgramme(P, ORGANISATION, "Talousohjelma", "2020–2023"))
                .thenRecorded(new ProgrammeOpened(P, ORGANISATION, "Talousohjelma", "2020–2023"));
    }

    @Test
    void aProgrammeIsOpenedOnce() {
        aProgramme()
                .when(new OpenProgramme(P, ORGANISATION, "Toinen ohjelma", null))
                .thenRefused("an-aggregate-is-opened-once");
    }

    @Test
    void aGoalIsSet() {
        aProgramme().when(GOAL).thenRecorded(new GoalSet(P, "goal-a", "Talous tasapainoon."));
    }

    @Test
    void anIdIsGivenToOneGoal() {
        aProgramme().and(GOAL).when(GOAL).thenRefused("an-id-is-given-once");
    }

    @Test
    void noGoalIsSetInAProgrammeThatIsClosed() {
        aClosedProgramme().when(that(GOAL).live()).thenRefused("a-closed-programme-promises-nothing");
    }

    @Test
    void aMeasureIsAssigned() {
        aProgramme()
                .and(GOAL)
                .when(MEASURE)
                .thenRecorded(new MeasureAssigned(P, "measure-a", List.of("goal-a"), "Kiinteistöjä myydään.", BOARD));
    }

    @Test
    void aMeasureServesAGoalThatIsSet() {
        aProgramme().when(MEASURE).thenRefused("a-goal-is-set-before-it-is-served");
    }

    @Test
    void aMilestoneIsSet() {
        aProgramme()
                .and(GOAL, MEASURE)
                .when(MILESTONE)
                .thenRecorded(new MilestoneSet(P, "milestone-a", "measure-a", "Myyty 1 M€:lla", null, BY_2023));
    }

    @Test
    void aMilestoneIsOfAMeasureThatIsAssigned() {
        aProgramme().when(MILESTONE).thenRefused("a-measure-is-assigned-before-its-milestones");
    }

    @Test
    void aMilestoneIsReached() {
        aProgramme()
                .and(GOAL, MEASURE, MILESTONE)
                .when(new CompleteMilestone(P, "milestone-a", "Myyty."))
                .thenRecorded(new MilestoneCompleted(P, "milestone-a", "Myyty."));
    }

    @Test
    void aMilestoneIsSetBeforeItIsReached() {
        aProgramme()
                .when(new CompleteMilestone(P, "milestone-a", null))
                .thenRefused("a-milestone-is-set-before-it-is-reached");
    }

    @Test
    void aMilestoneIsReachedOnce() {
        aProgramme()
                .and(GOAL, MEASURE, MILESTONE, new CompleteMilestone(P, "milestone-a", "Myyty."))
                .when(new CompleteMilestone(P, "milestone-a", "Myyty taas."))
                .thenRefused("a-milestone-is-reached-once");
    }

    @Test
    void aMonitoringDutyIsSet() {
        aProgramme()
                .when(DUTY)
                .thenRecorded(new MonitoringDutySet(
                        P, "duty-a", "Raportoidaan.", Recurrence.YEARLY, "keväisin", BOARD, null));
    }

    @Test
    void onlyADutyOfOneTimeHasADueDate() {
        aProgramme()
                .when(new SetMonitoringDuty(P, "duty-a", "Raportoidaan.", Recurrence.YEARLY, null, BOARD, BY_2023))
                .thenRefused("only-a-duty-of-one-time-has-a-due-date");
    }

    @Test
    void progressIsReportedAlsoAfterTheEnd() {
        aClosedProgramme()
                .when(that(new ReportProgress(P, null, "Tavoitteesta puuttuu puolet.", BOARD))
                        .live())
                .thenRecorded(new ProgressReported(P, null, "Tavoitteesta puuttuu puolet.", BOARD));
    }

    @Test
    void progressIsReportedOnADutyThatIsSet() {
        aProgramme()
                .when(new ReportProgress(P, "duty-a", "Tavoitteesta puuttuu puolet.", BOARD))
                .thenRefused("a-duty-is-set-before-it-is-answered");
    }

    @Test
    void aFinalReportIsSubmitted() {
        aProgramme()
                .and(DUTY)
                .when(new SubmitFinalReport(P, "duty-a", "Talous on tasapainossa.", BOARD))
                .thenRecorded(new FinalReportSubmitted(P, "duty-a", "Talous on tasapainossa.", BOARD));
    }

    @Test
    void aFinalReportAnswersADutyThatIsSet() {
        aProgramme()
                .when(new SubmitFinalReport(P, "duty-a", "Talous on tasapainossa.", BOARD))
                .thenRefused("a-duty-is-set-before-it-is-answered");
    }

    @Test
    void aProgrammeIsClosed() {
        aProgramme().when(new CloseProgramme(P)).thenRecorded(new ProgrammeClosed(P));
    }

    @Test
    void aProgrammeIsClosedOnce() {
        aClosedProgramme().when(new CloseProgramme(P)).thenRefused("a-programme-is-closed-once");
    }

    @Test
    void theOpeningOfAProgrammeCannotBeWithdrawnBeneathIt() {
        var opened = that(new OpenProgramme(P, ORGANISATION, "Talousohjelma", null));
        aMunicipality()
                .and(opened)
                .and(GOAL)
                .when(new WithdrawEntry(P, entry(opened), "Väärä kunta."))
                .thenRefused("nothing-is-promised-before-the-programme-is-opened");
    }

    private Background aMunicipality() {
        return given(new RegisterOrganisation(ORGANISATION, "Jämsä"));
    }

    private Background aProgramme() {
        return aMunicipality().and(new OpenProgramme(P, ORGANISATION, "Talousohjelma", null));
    }

    private Background aClosedProgramme() {
        return aProgramme().and(that(new CloseProgramme(P)).on("31.12.2023"));
    }
}
