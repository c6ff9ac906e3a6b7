package fi.muutoskirja.reform;

import static fi.muutoskirja.reform.Reforms.AIM;
import static fi.muutoskirja.reform.Reforms.R;
import static fi.muutoskirja.reform.Reforms.SOME_DAY;
import static fi.muutoskirja.reform.Reforms.candidate;
import static fi.muutoskirja.reform.Reforms.criterion;
import static fi.muutoskirja.reform.Reforms.started;
import static fi.muutoskirja.testing.Given.ORGANISATION;

import fi.muutoskirja.kernel.Act;
import fi.muutoskirja.kernel.Fact;
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
                Arguments.of(new ReformAct.StateAim(R, "a"), new ReformFact.AimStated(R, "a")),
                Arguments.of(
                        new ReformAct.DefineCriterion(R, "criterion-b", "n", SOME, true),
                        new ReformFact.CriterionDefined(R, "criterion-b", "n", SOME, true)),
                Arguments.of(
                        new ReformAct.ProposeModel(R, "model-b", "n", "d", ModelStanding.EXAMPLE),
                        new ReformFact.ModelProposed(R, "model-b", "n", "d", ModelStanding.EXAMPLE)),
                Arguments.of(
                        new ReformAct.RefineModel(R, M, "johtaminen", "t"),
                        new ReformFact.ModelRefined(R, M, "johtaminen", "t")),
                Arguments.of(
                        new ReformAct.PlaceModelOnCriterion(R, M, C, "v"),
                        new ReformFact.ModelPlacedOnCriterion(R, M, C, "v")),
                Arguments.of(
                        new ReformAct.SketchStructure(R, M, CHANGES), new ReformFact.StructureSketched(R, M, CHANGES)),
                Arguments.of(
                        new ReformAct.AssessModel(R, M, Aspect.STRENGTH, "t"),
                        new ReformFact.ModelAssessed(R, M, Aspect.STRENGTH, "t")),
                Arguments.of(
                        new ReformAct.AssessModel(R, null, Aspect.NEED, "t"),
                        new ReformFact.ModelAssessed(R, null, Aspect.NEED, "t")),
                Arguments.of(
                        new ReformAct.ShortlistModels(R, 2, 1, List.of(M), "unit-jamsa-a"),
                        new ReformFact.ModelsShortlisted(R, 2, 1, List.of(M), "unit-jamsa-a")),
                Arguments.of(new ReformAct.WithdrawModel(R, M, "r"), new ReformFact.ModelWithdrawn(R, M, "r")),
                Arguments.of(
                        new ReformAct.AppointSteeringGroup(R, "n", GroupRole.POLITICAL, "unit-jamsa-a", SOME),
                        new ReformFact.SteeringGroupAppointed(R, "n", GroupRole.POLITICAL, "unit-jamsa-a", SOME)),
                Arguments.of(
                        new ReformAct.CommissionExpert(R, "KPMG", "p", "r", "kilpailutus", SOME),
                        new ReformFact.ExpertCommissioned(R, "KPMG", "p", "r", "kilpailutus", SOME)),
                Arguments.of(
                        new ReformAct.RecordSurvey(R, "n", SOME, "r"),
                        new ReformFact.SurveyRecorded(R, "n", SOME, "r")),
                Arguments.of(
                        new ReformAct.RecordConsultation(R, "n", SOME, "t"),
                        new ReformFact.ConsultationRecorded(R, "n", SOME, "t")),
                Arguments.of(new ReformAct.PublishBulletin(R, "n", "t"), new ReformFact.BulletinPublished(R, "n", "t")),
                Arguments.of(
                        new ReformAct.SetTarget(R, "target-a", "t", "unit-jamsa-a", SOME_DAY),
                        new ReformFact.TargetSet(R, "target-a", "t", "unit-jamsa-a", SOME_DAY)),
                Arguments.of(
                        new ReformAct.RecordResult(R, "n", SOME, "t"),
                        new ReformFact.ResultRecorded(R, "n", SOME, "t")),
                Arguments.of(new ReformAct.RecordNote(R, "n", "t"), new ReformFact.NoteRecorded(R, "n", "t")),
                Arguments.of(
                        new ReformAct.DeclareUnknown(R, "unknown-a", "q", "w"),
                        new ReformFact.UnknownDeclared(R, "unknown-a", "q", "w")),
                Arguments.of(new ReformAct.CompleteReform(R), new ReformFact.ReformCompleted(R)),
                Arguments.of(new ReformAct.AbandonReform(R, "r"), new ReformFact.ReformAbandoned(R, "r")));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActBecomesItsFact(Act act, Fact fact) {
        started()
                .and(candidate(M), candidate("model-other"), criterion(C, false))
                .when(act)
                .isRecordedAs(fact);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void nothingIsRecordedOfAReformNobodyKnows(Act act, Fact fact) {
        Given.aMunicipality().when(act).isRefusedBy("what-is-named-has-been-recorded");
    }

    @Test
    void aReformIsStarted() {
        Given.aMunicipality()
                .when(new ReformAct.StartReform(R, ORGANISATION, "Uudistus"))
                .isRecordedAs(new ReformFact.ReformStarted(R, ORGANISATION, "Uudistus"));
    }

    @Test
    void aReformIsStartedOnce() {
        started().when(new ReformAct.StartReform(R, ORGANISATION, "Toinen")).isRefusedBy("an-aggregate-is-opened-once");
    }

    @Test
    void aReformIsStartedInAMunicipalityThatIsKnown() {
        Given.nothing()
                .when(new ReformAct.StartReform(R, "org-nowhere", "Uudistus"))
                .isRefusedBy("what-is-named-has-been-recorded");
    }

    @Test
    void nothingHappensBeforeTheReformIsStarted() {
        started().and(AIM).whenAnEntryIsWithdrawn(1).isRefusedBy("nothing-happens-before-the-reform-is-started");
    }

    @Test
    void aReformThatWasWithdrawnCanBeStartedAnew() {
        var given = started();
        given.whenAnEntryIsWithdrawn(0).isRecorded();
        given.when(new ReformAct.StartReform(R, ORGANISATION, "Uudistus")).isRecorded();
    }

    @Test
    void anIdIsGivenOnce() {
        started().and(candidate(M)).when(candidate(M)).isRefusedBy("an-id-is-given-once");
        started().and(criterion(C, false)).when(criterion(C, false)).isRefusedBy("an-id-is-given-once");
        var target = new ReformAct.SetTarget(R, "target-a", "t", null, SOME_DAY);
        started().and(target).when(target).isRefusedBy("an-id-is-given-once");
        var unknown = new ReformAct.DeclareUnknown(R, "unknown-a", "q", "w");
        started().and(unknown).when(unknown).isRefusedBy("an-id-is-given-once");
    }
}
