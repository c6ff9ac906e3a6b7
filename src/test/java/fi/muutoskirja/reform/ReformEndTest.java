package fi.muutoskirja.reform;

import static fi.muutoskirja.reform.Reforms.AIM;
import static fi.muutoskirja.reform.Reforms.R;
import static fi.muutoskirja.reform.Reforms.SOME_DAY;
import static fi.muutoskirja.reform.Reforms.candidate;
import static fi.muutoskirja.reform.Reforms.criterion;
import static fi.muutoskirja.reform.Reforms.started;

import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.reform.ReformCommand.AbandonReform;
import fi.muutoskirja.reform.ReformCommand.CompleteReform;
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

    static Stream<LedgerCommand> ends() {
        return Stream.of(new CompleteReform(R), new AbandonReform(R, "Valtuusto luopui."));
    }

    /** What shapes a reform, with a model and a criterion there. */
    static Stream<LedgerCommand> shaping() {
        return Stream.of(
                AIM,
                criterion("criterion-b", false),
                candidate("model-b"),
                new ReformCommand.RefineModel(R, "model-a", "johtaminen", "t"),
                new ReformCommand.PlaceModelOnCriterion(R, "model-a", "criterion-a", "v"),
                new ReformCommand.SketchStructure(
                        R,
                        "model-a",
                        List.of(new SketchedChange(SketchedChange.Change.ESTABLISH, null, "A", null, null))),
                new ReformCommand.AssessModel(R, null, Aspect.NEED, "t"),
                new ReformCommand.ShortlistModels(R, 2, 1, null, null),
                new ReformCommand.WithdrawModel(R, "model-a", "r"),
                new ReformCommand.AppointSteeringGroup(R, "n", GroupRole.POLITICAL, null, List.of()),
                new ReformCommand.CommissionExpert(R, "KPMG", null, null, null, List.of()),
                new ReformCommand.RecordSurvey(R, "n", List.of(), null),
                new ReformCommand.RecordConsultation(R, "n", List.of(), null),
                new ReformCommand.SetTarget(R, "target-a", "t", null, SOME_DAY));
    }

    /** What may also be said of a reform that is over. */
    static Stream<LedgerCommand> saidAfterwards() {
        return Stream.of(
                new ReformCommand.RecordResult(R, "Palkinto", List.of(), "t"),
                new ReformCommand.RecordNote(R, "n", "t"),
                new ReformCommand.PublishBulletin(R, "n", null),
                new ReformCommand.DeclareUnknown(R, "unknown-a", "q", "w"));
    }

    @ParameterizedTest
    @MethodSource("shaping")
    void nothingHappensAfterTheReformHasEnded(LedgerCommand act) {
        endedOn("10.3.2020").when(Saying.that(act).on("11.3.2020")).isRefusedBy(AFTER_THE_END);
    }

    @ParameterizedTest
    @MethodSource("shaping")
    void whatHappenedBeforeTheEndCanStillBeTold(LedgerCommand act) {
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
    void resultsNotesBulletinsAndUnknownsMayComeAfterTheEnd(LedgerCommand act) {
        endedOn("10.3.2020").when(Saying.that(act).on("1.6.2021").live()).isRecorded();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void aReformEndsOnce(LedgerCommand end) {
        endedOn("10.3.2020").when(end).isRefusedBy("a-reform-ends-once");
    }

    @ParameterizedTest
    @MethodSource("ends")
    void aReformEndsAfterEverythingInIt(LedgerCommand end) {
        Given given = started().and(Saying.that(AIM).on("kesällä 2020"));
        given.when(Saying.that(end).on("31.5.2020")).isRefusedBy("a-reform-ends-after-everything-in-it");
        given.when(Saying.that(end).on("1.6.2020")).isRecorded();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void aReformEndsAfterTheLastThingInItWhateverTheOrderOfTelling(LedgerCommand end) {
        started()
                .and(Saying.that(AIM).on("2.2.2020"), Saying.that(AIM).on("1.1.2020"))
                .when(Saying.that(end).on("1.2.2020"))
                .isRefusedBy("a-reform-ends-after-everything-in-it");
    }

    @Test
    void aResultDoesNotKeepAReformGoing() {
        started()
                .and(Saying.that(new ReformCommand.RecordResult(R, "Palkinto", List.of(), "t"))
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
