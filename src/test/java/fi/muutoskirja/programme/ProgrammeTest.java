package fi.muutoskirja.programme;

import static fi.muutoskirja.testing.Given.ORGANISATION;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.programme.ProgrammeCommand.CompleteMilestone;
import fi.muutoskirja.programme.ProgrammeCommand.OpenProgramme;
import fi.muutoskirja.programme.ProgrammeCommand.ReportProgress;
import fi.muutoskirja.programme.ProgrammeCommand.SetGoal;
import fi.muutoskirja.programme.ProgrammeCommand.SetMilestone;
import fi.muutoskirja.programme.ProgrammeCommand.SetMonitoringDuty;
import fi.muutoskirja.programme.ProgrammeCommand.SubmitFinalReport;
import fi.muutoskirja.testing.Given;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
class ProgrammeTest {
    private static final String P = "programme-a";
    private static final HistoricalDate DUE = HistoricalDate.unknown("2010-luvun puoliväliin mennessä", "");
    private static final List<String> BOARD = List.of("kaupunginhallitus");
    private static final LedgerCommand[] PROMISED = {
        new SetGoal(P, "goal-a", "t"),
        measure("measure-a", "goal-a"),
        milestone("milestone-a", "measure-a"),
        duty("duty-a", Recurrence.YEARLY, null)
    };

    /** Every act of a programme with the fact that it becomes; a goal, a measure, a milestone and a duty are there. */
    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of(new SetGoal(P, "goal-b", "t"), new ProgrammeEvent.GoalSet(P, "goal-b", "t")),
                Arguments.of(
                        new ProgrammeCommand.AssignMeasure(P, "measure-b", List.of("goal-a"), "t", BOARD),
                        new ProgrammeEvent.MeasureAssigned(P, "measure-b", List.of("goal-a"), "t", BOARD)),
                Arguments.of(
                        new SetMilestone(P, "milestone-b", "measure-a", "t", "unit-jamsa-a", DUE),
                        new ProgrammeEvent.MilestoneSet(P, "milestone-b", "measure-a", "t", "unit-jamsa-a", DUE)),
                Arguments.of(
                        new CompleteMilestone(P, "milestone-a", "t"),
                        new ProgrammeEvent.MilestoneCompleted(P, "milestone-a", "t")),
                Arguments.of(
                        new SetMonitoringDuty(P, "duty-b", "t", Recurrence.ONCE, "keväisin", BOARD, DUE),
                        new ProgrammeEvent.MonitoringDutySet(
                                P, "duty-b", "t", Recurrence.ONCE, "keväisin", BOARD, DUE)),
                Arguments.of(
                        new ReportProgress(P, "duty-a", "t", BOARD),
                        new ProgrammeEvent.ProgressReported(P, "duty-a", "t", BOARD)),
                Arguments.of(
                        new SubmitFinalReport(P, "duty-a", "t", BOARD),
                        new ProgrammeEvent.FinalReportSubmitted(P, "duty-a", "t", BOARD)),
                Arguments.of(new ProgrammeCommand.CloseProgramme(P), new ProgrammeEvent.ProgrammeClosed(P)));
    }

    static Stream<LedgerCommand> promises() {
        return Stream.of(
                new SetGoal(P, "goal-b", "t"),
                measure("measure-b"),
                milestone("milestone-b", null),
                duty("duty-b", Recurrence.REGULARLY, null));
    }

    static Stream<LedgerCommand> whatComesOfPromises() {
        return Stream.of(
                new CompleteMilestone(P, "milestone-a", null),
                new ReportProgress(P, null, "t", BOARD),
                new SubmitFinalReport(P, null, "t", BOARD));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActBecomesItsFact(LedgerCommand act, LedgerEvent fact) {
        opened().and(PROMISED).when(act).isRecordedAs(fact);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void nothingIsRecordedOfAProgrammeNobodyKnows(LedgerCommand act, LedgerEvent fact) {
        Given.aMunicipality().when(act).isRefusedBy("what-is-named-has-been-recorded");
    }

    @Test
    void anIdIsGivenOnce() {
        for (var promise : PROMISED) {
            opened().and(PROMISED).when(promise).isRefusedBy("an-id-is-given-once");
        }
    }

    @Test
    void aGoalIsSetBeforeItIsServed() {
        opened().and(new SetGoal(P, "goal-a", "t"))
                .when(measure("measure-a", "goal-a", "goal-z"))
                .isRefusedBy("a-goal-is-set-before-it-is-served");
    }

    @Test
    void aMeasureMayServeNoGoalThatIsTold() {
        opened().when(measure("measure-a")).isRecorded();
    }

    @Test
    void aMeasureIsAssignedBeforeItsMilestones() {
        opened().when(milestone("milestone-a", "measure-z")).isRefusedBy("a-measure-is-assigned-before-its-milestones");
        opened().when(milestone("milestone-a", null)).isRecorded();
    }

    @ParameterizedTest
    @EnumSource(Recurrence.class)
    void onlyADutyOfOneTimeHasADueDate(Recurrence recurrence) {
        var outcome = opened().when(duty("duty-a", recurrence, DUE));
        if (recurrence == Recurrence.ONCE) {
            outcome.isRecorded();
        } else {
            outcome.isRefusedBy("only-a-duty-of-one-time-has-a-due-date");
        }
    }

    @ParameterizedTest
    @EnumSource(Recurrence.class)
    void anyDutyMayLackADueDate(Recurrence recurrence) {
        opened().when(duty("duty-a", recurrence, null)).isRecorded();
    }

    @ParameterizedTest
    @MethodSource("promises")
    void aClosedProgrammePromisesNothing(LedgerCommand promise) {
        closedOn("31.12.2013")
                .when(Saying.that(promise).on("1.1.2014"))
                .isRefusedBy("a-closed-programme-promises-nothing");
        closedOn("31.12.2013")
                .when(Saying.that(promise).on("2013").live())
                .isRefusedBy("a-closed-programme-promises-nothing");
        closedOn("31.12.2013").when(Saying.that(promise).on("2013")).isRecorded();
    }

    @ParameterizedTest
    @MethodSource("whatComesOfPromises")
    void whatComesOfPromisesIsToldAfterTheEndToo(LedgerCommand act) {
        closedOn("31.12.2013").when(Saying.that(act).on("1.3.2014").live()).isRecorded();
    }

    @Test
    void whatIsToldAfterTheEndCountsToo() {
        closedOn("31.12.2013")
                .and(new CompleteMilestone(P, "milestone-a", null))
                .when(new CompleteMilestone(P, "milestone-a", null))
                .isRefusedBy("a-milestone-is-reached-once");
    }

    private static Given opened() {
        return Given.aMunicipality().and(new OpenProgramme(P, ORGANISATION, "Ohjelma", null));
    }

    private static Given closedOn(String words) {
        return opened().and(PROMISED)
                .and(Saying.that(new ProgrammeCommand.CloseProgramme(P)).on(words));
    }

    private static LedgerCommand measure(String id, String... goals) {
        return new ProgrammeCommand.AssignMeasure(P, id, List.of(goals), "t", List.of());
    }

    private static LedgerCommand milestone(String id, @Nullable String measure) {
        return new SetMilestone(P, id, measure, "t", null, DUE);
    }

    private static LedgerCommand duty(String id, Recurrence recurrence, @Nullable HistoricalDate due) {
        return new SetMonitoringDuty(P, id, "t", recurrence, null, BOARD, due);
    }
}
