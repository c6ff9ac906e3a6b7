package fi.muutoskirja.dossier;

import static fi.muutoskirja.dossier.Course.A;
import static fi.muutoskirja.dossier.Course.B;
import static fi.muutoskirja.dossier.Course.approval;
import static fi.muutoskirja.dossier.Course.programme;
import static fi.muutoskirja.dossier.Course.proposal;
import static fi.muutoskirja.dossier.Course.workshop;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.reform.ReformCommand;
import fi.muutoskirja.testing.Saying;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class LedgerDossiersTest {
    private final Course course = new Course();

    @Test
    void nothingIsKnownOfAReformThatNobodyStarted() {
        assertThat(course.queries().dossier("reform-z", course.now())).isEmpty();
        assertThat(course.queries().dossier(A, 0)).isEmpty();
        assertThat(course.queries().dossier(A, 2)).isEmpty();
        assertThat(course.queries().dossier(A, 3)).isPresent();
    }

    @Test
    void nothingIsKnownOfAReformThatWasWithdrawn() {
        course.say(new ReformCommand.StartReform("reform-c", Course.ORGANISATION, "Kolmas"))
                .withdrawLast("reform-c");
        assertThat(course.queries().dossier("reform-c", course.now())).isEmpty();
        assertThat(course.queries().dossier("reform-c", course.now() - 1)).isPresent();
    }

    @Test
    void aMomentThatHasNotComeIsNow() {
        assertThat(course.dossierOf(A, Long.MAX_VALUE)).isEqualTo(course.dossier());
    }

    @Test
    void whoeverHasJustWrittenReadsWhatWasWritten() {
        for (var number = 1; number <= 3; number++) {
            course.say(new ReformCommand.StateAim(A, "tavoite " + number));
            assertThat(course.dossier().aims()).hasSize(number);
        }
    }

    @Test
    void whatWasOpenedInTheCourseOfAReformBelongsToItAndToNoOther() {
        course.say(
                Saying.that(approval("decision-a")).inCourseOf(A),
                Saying.that(workshop("meeting-a")).inCourseOf(A),
                Saying.that(programme("programme-a")).inCourseOf(A),
                Saying.that(approval("decision-b")).inCourseOf(B),
                Saying.that(approval("decision-of-none")));

        var dossier = course.dossier();

        assertThat(dossier.decisions()).extracting(it -> it.fact().decision()).containsExactly("decision-a");
        assertThat(dossier.meetings()).hasSize(1);
        assertThat(dossier.programmes()).hasSize(1);
        assertThat(course.dossierOf(B, course.now()).decisions()).hasSize(1);
    }

    @Test
    void aLaterEntryTellingAnotherReformDoesNotMoveIt() {
        course.say(
                Saying.that(proposal("decision-a")).inCourseOf(A),
                Saying.that(approval("decision-a")).inCourseOf(B));
        assertThat(course.dossier().decisions()).hasSize(2);
        assertThat(course.dossierOf(B, course.now()).decisions()).isEmpty();
    }

    @Test
    void aCorrectionMovesItToAnotherReformFromThenOn() {
        course.say(Saying.that(approval("decision-a")).inCourseOf(A));
        var before = course.now();
        course.correctLast(approval("decision-a"), B);

        assertThat(course.dossierOf(A, before).decisions()).hasSize(1);
        assertThat(course.dossierOf(B, before).decisions()).isEmpty();
        assertThat(course.dossier().decisions()).isEmpty();
        assertThat(course.dossierOf(B, course.now()).decisions()).hasSize(1);
    }

    @Test
    void aCorrectionChangesWhatIsKnownNowAndLeavesWhatWasKnown() {
        course.say(new ReformCommand.StateAim(A, "väärä"));
        var before = course.now();
        course.correctLast(new ReformCommand.StateAim(A, "oikea"), null);

        assertThat(course.dossier().aims()).extracting(it -> it.fact().aim()).containsExactly("oikea");
        assertThat(course.dossierOf(A, before).aims())
                .extracting(it -> it.fact().aim())
                .containsExactly("väärä");
    }

    @Test
    void aWithdrawnDecisionIsNotInIt() {
        course.say(Saying.that(approval("decision-a")).inCourseOf(A)).withdrawLast("decision-a");
        assertThat(course.dossier().decisions()).isEmpty();
        assertThat(course.dossierOf(A, course.now() - 1).decisions()).hasSize(1);
    }

    @Test
    void aSecondQuestionAboutTheSameMomentIsAnsweredFromMemory() {
        assertThat(course.dossierOf(A, course.now())).isSameAs(course.dossierOf(A, course.now()));
    }

    @Test
    void manyMayAskWhileOthersWrite() throws Exception {
        var questions = new ArrayList<Callable<Integer>>();
        for (var asker = 0; asker < 4; asker++) {
            questions.add(() -> {
                var seen = 0;
                while (seen < 200) {
                    var now = course.dossier().decisions().size();
                    assertThat(now).isGreaterThanOrEqualTo(seen);
                    seen = now;
                }
                return seen;
            });
        }
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = questions.stream().map(askers::submit).toList();
            for (var number = 1; number <= 200; number++) {
                course.say(Saying.that(approval("decision-" + number)).inCourseOf(A));
            }
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(course.now()).isEqualTo(204);
    }
}
