package fi.muutoskirja.dossier;

import static fi.muutoskirja.dossier.Course.A;
import static fi.muutoskirja.dossier.Course.ORGANISATION;
import static fi.muutoskirja.dossier.Course.approval;
import static fi.muutoskirja.dossier.Course.model;
import static fi.muutoskirja.dossier.Course.programme;
import static fi.muutoskirja.dossier.Course.proposal;
import static fi.muutoskirja.dossier.Course.workshop;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.dossier.Dossier.Stage;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.HoldEveningSession;
import fi.muutoskirja.meeting.MeetingCommand.RecordPresentation;
import fi.muutoskirja.meeting.MeetingEvent.PresentationRecorded;
import fi.muutoskirja.meeting.MeetingKind;
import fi.muutoskirja.programme.ProgrammeCommand;
import fi.muutoskirja.programme.Recurrence;
import fi.muutoskirja.reform.Aspect;
import fi.muutoskirja.reform.GroupRole;
import fi.muutoskirja.reform.ReformCommand;
import fi.muutoskirja.testing.Saying;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class DossierTest {
    private static final HistoricalDate DUE = HistoricalDate.unknown("syksyllä", "");
    private final Course course = new Course();

    @Test
    void aReformOfWhichOnlyTheBeginningIsRecordedIsNearlyEmpty() {
        var dossier = course.dossier();
        assertThat(dossier.id()).isEqualTo(A);
        assertThat(dossier.organisation()).isEqualTo(ORGANISATION);
        assertThat(dossier.name()).isEqualTo("Uudistus");
        assertThat(dossier.stage()).isEqualTo(Stage.BEGUN);
        assertThat(dossier.position()).isEqualTo(4);
        assertThat(List.of(dossier.models(), dossier.decisions(), dossier.meetings(), dossier.programmes()))
                .allMatch(List::isEmpty);
    }

    @Test
    void everyFactOfTheReformIsInItsPlaceInRecordedOrder() {
        course.say(
                new ReformCommand.StateAim(A, "ensin"),
                new ReformCommand.StateAim(A, "sitten"),
                new ReformCommand.AssessModel(A, null, Aspect.NEED, "t"),
                new ReformCommand.AppointSteeringGroup(A, "n", GroupRole.POLITICAL, null, List.of()),
                new ReformCommand.CommissionExpert(A, "KPMG", null, null, null, List.of()),
                new ReformCommand.RecordSurvey(A, "kysely", List.of(), null),
                new ReformCommand.RecordResult(A, "palkinto", List.of(), "t"),
                new ReformCommand.PublishBulletin(A, "tiedote", null),
                new ReformCommand.RecordNote(A, "n", "t"),
                new ReformCommand.RecordConsultation(A, "info", List.of(), null),
                new ReformCommand.DeclareUnknown(A, "unknown-a", "q", "w"),
                new ReformCommand.SetTarget(A, "target-a", "t", null, DUE));

        var dossier = course.dossier();

        assertThat(dossier.aims()).extracting(it -> it.fact().aim()).containsExactly("ensin", "sitten");
        assertThat(dossier.participation())
                .extracting(it -> it.fact().getClass().getSimpleName())
                .containsExactly("SurveyRecorded", "BulletinPublished", "ConsultationRecorded");
        assertThat(List.of(
                        dossier.assessments(),
                        dossier.groups(),
                        dossier.experts(),
                        dossier.results(),
                        dossier.notes(),
                        dossier.unknowns(),
                        dossier.targets()))
                .allMatch(list -> list.size() == 1);
        assertThat(dossier.targets().getFirst().set().entry()).isEqualTo(course.last());
    }

    @Test
    void aTargetHasNoOutcomeUnlessOneIsRecorded() {
        course.say(new ReformCommand.SetTarget(A, "target-a", "Valtuusto päättää", null, DUE))
                .say(Saying.that(approval("decision-a")).inCourseOf(A));
        assertThat(course.dossier().targets().getFirst().outcome()).isNull();
    }

    @Test
    void itsStageIsToldByItsEntries() {
        course.say(
                new ReformCommand.RecordNote(A, "n", "t"), new ReformCommand.DeclareUnknown(A, "unknown-a", "q", "w"));
        assertThat(course.dossier().stage()).isEqualTo(Stage.BEGUN);
        course.say(Saying.that(proposal("decision-a")).inCourseOf(A));
        assertThat(course.dossier().stage()).isEqualTo(Stage.IN_PREPARATION);
        course.say(approval("decision-a"));
        assertThat(course.dossier().stage()).isEqualTo(Stage.DECIDED);
        course.say(new ReformCommand.CompleteReform(A));
        assertThat(course.dossier().stage()).isEqualTo(Stage.COMPLETED);
        course.withdrawLast(A).say(new ReformCommand.AbandonReform(A, "r"));
        assertThat(course.dossier().stage()).isEqualTo(Stage.ABANDONED);
    }

    @ParameterizedTest
    @CsvSource({"aim", "model", "meeting", "programme"})
    void anythingThatMovesItOnIsPreparation(String what) {
        course.say(
                switch (what) {
                    case "aim" -> Saying.that(new ReformCommand.StateAim(A, "a"));
                    case "model" -> Saying.that(model("model-a"));
                    case "meeting" -> Saying.that(workshop("meeting-a")).inCourseOf(A);
                    default -> Saying.that(programme("programme-a")).inCourseOf(A);
                });
        assertThat(course.dossier().stage()).isEqualTo(Stage.IN_PREPARATION);
    }

    @Test
    void datedDecisionsComeByDateAndUndatedOnesInTheirToldOrder() {
        var lost = HistoricalDate.unknown("", "");
        course.say(
                decided("decision-without-any", lost),
                decided("decision-second", lost.inOrder(2, 2)),
                decided("decision-2020", HistoricalDate.day(LocalDate.of(2020, 3, 10))),
                decided("decision-first", lost.inOrder(1, 2)),
                decided(
                        "decision-2018",
                        HistoricalDate.between("v. 2018", LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), "")),
                decided("decision-spring-2018", new HistoricalDate("", null, LocalDate.of(2018, 5, 31), "", null)),
                decided("decision-another-without-any", lost));

        assertThat(course.dossier().decisions())
                .extracting(it -> it.fact().decision())
                .containsExactly(
                        "decision-2018",
                        "decision-spring-2018",
                        "decision-2020",
                        "decision-first",
                        "decision-second",
                        "decision-without-any",
                        "decision-another-without-any");
    }

    @Test
    void aProposalStandsBesideItsOutcome() {
        course.say(Saying.that(proposal("decision-a")).inCourseOf(A)).say(approval("decision-a"));
        assertThat(course.dossier().decisions())
                .extracting(it -> it.fact().title())
                .containsExactly("Esitys decision-a", "Päätös decision-a");
    }

    @Test
    void aMeetingHasItsKindAndItsPresentations() {
        course.say(Saying.that(new HoldEveningSession("meeting-a", ORGANISATION, "Ilta", List.of(), null, null))
                        .inCourseOf(A))
                .say(new RecordPresentation("meeting-a", "Tarmo Konstari", null, "Kysely"));

        var meeting = course.dossier().meetings().getFirst();

        assertThat(meeting.kind()).isEqualTo(MeetingKind.EVENING_SESSION);
        assertThat(meeting.presentations())
                .extracting(Item::fact)
                .containsExactly(new PresentationRecorded("meeting-a", "Tarmo Konstari", null, "Kysely"));
    }

    @Test
    void aProgrammeHasItsPromisesAndWhatCameOfThem() {
        var p = "programme-a";
        course.say(Saying.that(programme(p)).inCourseOf(A));
        LedgerCommand[] promises = {
            new ProgrammeCommand.SetGoal(p, "goal-a", "t"),
            new ProgrammeCommand.AssignMeasure(p, "measure-a", List.of("goal-a"), "t", List.of()),
            new ProgrammeCommand.SetMilestone(p, "milestone-a", "measure-a", "t", null, DUE),
            new ProgrammeCommand.SetMilestone(p, "milestone-b", null, "t", null, DUE),
            new ProgrammeCommand.SetMonitoringDuty(p, "duty-a", "t", Recurrence.YEARLY, null, List.of(), null),
            new ProgrammeCommand.ReportProgress(p, "duty-a", "t", List.of()),
            new ProgrammeCommand.SubmitFinalReport(p, null, "t", List.of()),
            new ProgrammeCommand.CloseProgramme(p),
            new ProgrammeCommand.CompleteMilestone(p, "milestone-b", "Valmis.")
        };
        course.say(promises);

        var programme = course.dossier().programmes().getFirst();

        assertThat(programme.opened().fact().name()).isEqualTo("Ohjelma programme-a");
        assertThat(List.of(programme.goals(), programme.measures(), programme.duties()))
                .allMatch(list -> list.size() == 1);
        assertThat(programme.reports()).hasSize(2);
        assertThat(programme.milestones())
                .extracting(milestone -> milestone.set().fact().milestone())
                .containsExactly("milestone-a", "milestone-b");
        assertThat(programme.milestones().getFirst().completed()).isNull();
        assertThat(programme.milestones().getLast().completed())
                .isNotNull()
                .extracting(Item::entry)
                .isEqualTo(course.last());
    }

    private static Saying decided(String id, HistoricalDate date) {
        return Saying.that(approval(id)).on(date).inCourseOf(A);
    }
}
