package fi.muutoskirja.reform;

import static fi.muutoskirja.reform.Reforms.AIM;
import static fi.muutoskirja.reform.Reforms.R;
import static fi.muutoskirja.reform.Reforms.SOME_DAY;
import static fi.muutoskirja.reform.Reforms.candidate;
import static fi.muutoskirja.reform.Reforms.criterion;
import static fi.muutoskirja.reform.Reforms.started;

import fi.muutoskirja.kernel.Act;
import fi.muutoskirja.reform.ReformAct.AbandonReform;
import fi.muutoskirja.reform.ReformAct.CompleteReform;
import fi.muutoskirja.testing.Given;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class ReformEndTest {
    private static final String AFTER_THE_END = "nothing-happens-after-the-reform-has-ended";

    static Stream<Act> ends() {
        return Stream.of(new CompleteReform(R), new AbandonReform(R, "Valtuusto luopui."));
    }

    /** What shapes a reform, with a model and a criterion there. */
    static Stream<Act> shaping() {
        return Stream.of(
                AIM,
                criterion("criterion-b", false),
                candidate("model-b"),
                new ReformAct.RefineModel(R, "model-a", "johtaminen", "t"),
                new ReformAct.PlaceModelOnCriterion(R, "model-a", "criterion-a", "v"),
                new ReformAct.SketchStructure(
                        R,
                        "model-a",
                        List.of(new SketchedChange(SketchedChange.Change.ESTABLISH, null, "A", null, null))),
                new ReformAct.AssessModel(R, null, Aspect.NEED, "t"),
                new ReformAct.ShortlistModels(R, 2, 1, null, null),
                new ReformAct.WithdrawModel(R, "model-a", "r"),
                new ReformAct.AppointSteeringGroup(R, "n", GroupRole.POLITICAL, null, List.of()),
                new ReformAct.CommissionExpert(R, "KPMG", null, null, null, List.of()),
                new ReformAct.RecordSurvey(R, "n", List.of(), null),
                new ReformAct.RecordConsultation(R, "n", List.of(), null),
                new ReformAct.SetTarget(R, "target-a", "t", null, SOME_DAY));
    }

    /** What may also be said of a reform that is over. */
    static Stream<Act> saidAfterwards() {
        return Stream.of(
                new ReformAct.RecordResult(R, "Palkinto", List.of(), "t"),
                new ReformAct.RecordNote(R, "n", "t"),
                new ReformAct.PublishBulletin(R, "n", null),
                new ReformAct.DeclareUnknown(R, "unknown-a", "q", "w"));
    }

    @ParameterizedTest
    @MethodSource("shaping")
    void nothingHappensAfterTheReformHasEnded(Act act) {
        endedOn("10.3.2020").when(Saying.that(act).on("11.3.2020")).isRefusedBy(AFTER_THE_END);
    }

    @ParameterizedTest
    @MethodSource("shaping")
    void whatHappenedBeforeTheEndCanStillBeTold(Act act) {
        endedOn("10.3.2020").when(Saying.that(act).on("9.3.2020")).isRecorded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.3.2020", "2020", "syksyllä"})
    void whatMayHaveHappenedBeforeTheEndCanStillBeTold(String words) {
        endedOn("10.3.2020").when(Saying.that(AIM).on(words)).isRecorded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.3.2020", "1999"})
    void anEndWhoseDateIsUnknownExcludesNothing(String words) {
        started().and(new CompleteReform(R)).when(Saying.that(AIM).on(words)).isRecorded();
    }

    @Test
    void nobodyShapesAReformLiveAfterItsEnd() {
        endedOn("10.3.2020").when(Saying.that(AIM).on("9.3.2020").live()).isRefusedBy(AFTER_THE_END);
    }

    @ParameterizedTest
    @MethodSource("saidAfterwards")
    void resultsNotesBulletinsAndUnknownsMayComeAfterTheEnd(Act act) {
        endedOn("10.3.2020").when(Saying.that(act).on("1.6.2021").live()).isRecorded();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void aReformEndsOnce(Act end) {
        endedOn("10.3.2020").when(end).isRefusedBy("a-reform-ends-once");
    }

    @ParameterizedTest
    @MethodSource("ends")
    void aReformEndsAfterEverythingInIt(Act end) {
        Given given = started().and(Saying.that(AIM).on("kesällä 2020"));
        given.when(Saying.that(end).on("31.5.2020")).isRefusedBy("a-reform-ends-after-everything-in-it");
        given.when(Saying.that(end).on("1.6.2020")).isRecorded();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void aReformEndsAfterTheLastThingInItWhateverTheOrderOfTelling(Act end) {
        started()
                .and(Saying.that(AIM).on("2.2.2020"), Saying.that(AIM).on("1.1.2020"))
                .when(Saying.that(end).on("1.2.2020"))
                .isRefusedBy("a-reform-ends-after-everything-in-it");
    }

    @Test
    void aResultDoesNotKeepAReformGoing() {
        started()
                .and(Saying.that(new ReformAct.RecordResult(R, "Palkinto", List.of(), "t"))
                        .on("1.6.2021"))
                .when(Saying.that(new CompleteReform(R)).on("1.1.2020"))
                .isRecorded();
    }

    @Test
    void aReformWhoseEndWasWithdrawnGoesOn() {
        var given = endedOn("10.3.2020");
        given.whenAnEntryIsWithdrawn(0).isRecorded();
        given.when(Saying.that(AIM).on("11.3.2020").live()).isRecorded();
    }

    private static Given endedOn(String words) {
        return started()
                .and(candidate("model-a"), candidate("model-other"), criterion("criterion-a", false))
                .and(Saying.that(new CompleteReform(R)).on(words));
    }
}
