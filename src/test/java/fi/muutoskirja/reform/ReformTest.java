package fi.muutoskirja.reform;

import static fi.muutoskirja.reform.Reforms.R;
import static fi.muutoskirja.reform.Reforms.SOME_DAY;
import static fi.muutoskirja.reform.Reforms.candidate;
import static fi.muutoskirja.reform.Reforms.criterion;
import static fi.muutoskirja.reform.Reforms.started;
import static fi.muutoskirja.testing.Given.ORGANISATION;

import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.testing.Given;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
class ReformTest {
    private static final String M = "model-a";
    private static final String C = "criterion-a";
    private static final List<String> SOME = List.of("henkilöstö", "yrittäjät");
    private static final List<SketchedChange> CHANGES =
            List.of(new SketchedChange(SketchedChange.Change.ESTABLISH, null, "Elinvoima", "service-area", null));

    /** Every act of a reform with the fact that it becomes; a model and a criterion are there. */
    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of(new ReformCommand.StateAim(R, "a"), new ReformEvent.AimStated(R, "a")),
                Arguments.of(
                        new ReformCommand.DefineCriterion(R, "criterion-b", "n", SOME, true),
                        new ReformEvent.CriterionDefined(R, "criterion-b", "n", SOME, true)),
                Arguments.of(
                        new ReformCommand.ProposeModel(R, "model-b", "n", "d", ModelStanding.EXAMPLE),
                        new ReformEvent.ModelProposed(R, "model-b", "n", "d", ModelStanding.EXAMPLE)),
                Arguments.of(
                        new ReformCommand.RefineModel(R, M, "johtaminen", "t"),
                        new ReformEvent.ModelRefined(R, M, "johtaminen", "t")),
                Arguments.of(
                        new ReformCommand.PlaceModelOnCriterion(R, M, C, "v"),
                        new ReformEvent.ModelPlacedOnCriterion(R, M, C, "v")),
                Arguments.of(
                        new ReformCommand.SketchStructure(R, M, CHANGES),
                        new ReformEvent.StructureSketched(R, M, CHANGES)),
                Arguments.of(
                        new ReformCommand.AssessModel(R, M, Aspect.STRENGTH, "t"),
                        new ReformEvent.ModelAssessed(R, M, Aspect.STRENGTH, "t")),
                Arguments.of(
                        new ReformCommand.AssessModel(R, null, Aspect.NEED, "t"),
                        new ReformEvent.ModelAssessed(R, null, Aspect.NEED, "t")),
                Arguments.of(
                        new ReformCommand.ShortlistModels(R, 2, 1, List.of(M), "unit-jamsa-a"),
                        new ReformEvent.ModelsShortlisted(R, 2, 1, List.of(M), "unit-jamsa-a")),
                Arguments.of(new ReformCommand.WithdrawModel(R, M, "r"), new ReformEvent.ModelWithdrawn(R, M, "r")),
                Arguments.of(
                        new ReformCommand.AppointSteeringGroup(R, "n", GroupRole.POLITICAL, "unit-jamsa-a", SOME),
                        new ReformEvent.SteeringGroupAppointed(R, "n", GroupRole.POLITICAL, "unit-jamsa-a", SOME)),
                Arguments.of(
                        new ReformCommand.CommissionExpert(R, "KPMG", "p", "r", "kilpailutus", SOME),
                        new ReformEvent.ExpertCommissioned(R, "KPMG", "p", "r", "kilpailutus", SOME)),
                Arguments.of(
                        new ReformCommand.RecordSurvey(R, "n", SOME, "r"),
                        new ReformEvent.SurveyRecorded(R, "n", SOME, "r")),
                Arguments.of(
                        new ReformCommand.RecordConsultation(R, "n", SOME, "t"),
                        new ReformEvent.ConsultationRecorded(R, "n", SOME, "t")),
                Arguments.of(
                        new ReformCommand.PublishBulletin(R, "n", "t"), new ReformEvent.BulletinPublished(R, "n", "t")),
                Arguments.of(
                        new ReformCommand.SetTarget(R, "target-a", "t", "unit-jamsa-a", SOME_DAY),
                        new ReformEvent.TargetSet(R, "target-a", "t", "unit-jamsa-a", SOME_DAY)),
                Arguments.of(
                        new ReformCommand.RecordResult(R, "n", SOME, "t"),
                        new ReformEvent.ResultRecorded(R, "n", SOME, "t")),
                Arguments.of(new ReformCommand.RecordNote(R, "n", "t"), new ReformEvent.NoteRecorded(R, "n", "t")),
                Arguments.of(
                        new ReformCommand.DeclareUnknown(R, "unknown-a", "q", "w"),
                        new ReformEvent.UnknownDeclared(R, "unknown-a", "q", "w")),
                Arguments.of(new ReformCommand.CompleteReform(R), new ReformEvent.ReformCompleted(R)),
                Arguments.of(new ReformCommand.AbandonReform(R, "r"), new ReformEvent.ReformAbandoned(R, "r")));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActBecomesItsFact(LedgerCommand act, LedgerEvent fact) {
        started()
                .and(candidate(M), candidate("model-other"), criterion(C, false))
                .when(act)
                .isRecordedAs(fact);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void nothingIsRecordedOfAReformNobodyKnows(LedgerCommand act, LedgerEvent fact) {
        Given.aMunicipality().when(act).isRefusedBy("what-is-named-has-been-recorded");
    }

    @Test
    void aReformThatWasWithdrawnCanBeStartedAnew() {
        var given = started();
        given.whenAnEntryIsWithdrawn(0).isRecorded();
        given.when(new ReformCommand.StartReform(R, ORGANISATION, "Uudistus")).isRecorded();
    }

    @Test
    void anIdIsGivenOnce() {
        started().and(candidate(M)).when(candidate(M)).isRefusedBy("an-id-is-given-once");
        started().and(criterion(C, false)).when(criterion(C, false)).isRefusedBy("an-id-is-given-once");
        var target = new ReformCommand.SetTarget(R, "target-a", "t", null, SOME_DAY);
        started().and(target).when(target).isRefusedBy("an-id-is-given-once");
        var unknown = new ReformCommand.DeclareUnknown(R, "unknown-a", "q", "w");
        started().and(unknown).when(unknown).isRefusedBy("an-id-is-given-once");
    }
}
