package fi.muutoskirja.reform;

import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Introduces;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been stated of a reform; the components mean what they mean in {@link ReformAct}. */
public sealed interface ReformFact extends Fact {
    /** The id of the reform, {@code reform-…}. */
    String reform();

    /** {@link ReformAct.StartReform}, done. */
    @PublicName("reform.reform-started")
    record ReformStarted(
            @Ref("reform") String reform, @Ref("org") String organisation, String name)
            implements ReformFact, Fact.InOrganisation {}

    /** {@link ReformAct.StateAim}, done. */
    @PublicName("reform.aim-stated")
    record AimStated(@Ref("reform") String reform, String aim) implements ReformFact {}

    /** {@link ReformAct.DefineCriterion}, done. */
    @PublicName("reform.criterion-defined")
    record CriterionDefined(
            @Ref("reform") String reform,
            @Introduces @Ref("criterion") String criterion,
            String name,
            List<String> values,
            Boolean allValuesTold)
            implements ReformFact {}

    /** {@link ReformAct.ProposeModel}, done. */
    @PublicName("reform.model-proposed")
    record ModelProposed(
            @Ref("reform") String reform,
            @Introduces @Ref("model") String model,
            @Nullable String name,
            @Nullable String description,
            ModelStanding standing)
            implements ReformFact {}

    /** {@link ReformAct.RefineModel}, done. */
    @PublicName("reform.model-refined")
    record ModelRefined(
            @Ref("reform") String reform, @Ref("model") String model, String aspect, String text)
            implements ReformFact {}

    /** {@link ReformAct.PlaceModelOnCriterion}, done. */
    @PublicName("reform.model-placed-on-criterion")
    record ModelPlacedOnCriterion(
            @Ref("reform") String reform,
            @Ref("model") String model,
            @Ref("criterion") String criterion,
            String value) implements ReformFact {}

    /** {@link ReformAct.SketchStructure}, done. */
    @PublicName("reform.structure-sketched")
    record StructureSketched(
            @Ref("reform") String reform, @Ref("model") String model, List<SketchedChange> changes)
            implements ReformFact {}

    /** {@link ReformAct.AssessModel}, done. */
    @PublicName("reform.model-assessed")
    record ModelAssessed(
            @Ref("reform") String reform,
            @Ref("model") @Nullable String model,
            Aspect aspect,
            String text) implements ReformFact {}

    /** {@link ReformAct.ShortlistModels}, done. */
    @PublicName("reform.models-shortlisted")
    record ModelsShortlisted(
            @Ref("reform") String reform,
            Integer from,
            Integer to,
            @Ref("model") @Nullable List<String> kept,
            @Ref("unit") @Nullable String narrowedBy)
            implements ReformFact {}

    /** {@link ReformAct.WithdrawModel}, done. */
    @PublicName("reform.model-withdrawn")
    record ModelWithdrawn(
            @Ref("reform") String reform, @Ref("model") String model, String reason) implements ReformFact {}

    /** {@link ReformAct.AppointSteeringGroup}, done. */
    @PublicName("reform.steering-group-appointed")
    record SteeringGroupAppointed(
            @Ref("reform") String reform,
            String name,
            GroupRole role,
            @Ref("unit") @Nullable String body,
            List<String> members)
            implements ReformFact {}

    /** {@link ReformAct.CommissionExpert}, done. */
    @PublicName("reform.expert-commissioned")
    record ExpertCommissioned(
            @Ref("reform") String reform,
            String expert,
            @Nullable String person,
            @Nullable String role,
            @Nullable String procedure,
            List<String> tasks)
            implements ReformFact {}

    /** {@link ReformAct.RecordSurvey}, done. */
    @PublicName("reform.survey-recorded")
    record SurveyRecorded(
            @Ref("reform") String reform,
            String name,
            List<String> respondents,
            @Nullable String results) implements ReformFact {}

    /** {@link ReformAct.RecordConsultation}, done. */
    @PublicName("reform.consultation-recorded")
    record ConsultationRecorded(
            @Ref("reform") String reform,
            String name,
            List<String> participants,
            @Nullable String text) implements ReformFact {}

    /** {@link ReformAct.PublishBulletin}, done. */
    @PublicName("reform.bulletin-published")
    record BulletinPublished(
            @Ref("reform") String reform,
            String title,
            @Nullable String text) implements ReformFact {}

    /** {@link ReformAct.SetTarget}, done. */
    @PublicName("reform.target-set")
    record TargetSet(
            @Ref("reform") String reform,
            @Introduces @Ref("target") String target,
            String text,
            @Ref("unit") @Nullable String body,
            HistoricalDate due)
            implements ReformFact {}

    /** {@link ReformAct.RecordTargetOutcome}, done. */
    @PublicName("reform.target-outcome-recorded")
    record TargetOutcomeRecorded(
            @Ref("reform") String reform,
            @Ref("target") String target,
            @Ref("decision") @Nullable String decision,
            @Nullable Boolean reached,
            String text)
            implements ReformFact {}

    /** {@link ReformAct.RecordResult}, done. */
    @PublicName("reform.result-recorded")
    record ResultRecorded(@Ref("reform") String reform, String name, List<String> givenBy, String text)
            implements ReformFact {}

    /** {@link ReformAct.RecordNote}, done. */
    @PublicName("reform.note-recorded")
    record NoteRecorded(@Ref("reform") String reform, String topic, String text) implements ReformFact {}

    /** {@link ReformAct.DeclareUnknown}, done. */
    @PublicName("reform.unknown-declared")
    record UnknownDeclared(
            @Ref("reform") String reform,
            @Introduces @Ref("unknown") String unknown,
            String question,
            String wouldResolve)
            implements ReformFact {}

    /** {@link ReformAct.CompleteReform}, done. */
    @PublicName("reform.reform-completed")
    record ReformCompleted(@Ref("reform") String reform) implements ReformFact {}

    /** {@link ReformAct.AbandonReform}, done. */
    @PublicName("reform.reform-abandoned")
    record ReformAbandoned(@Ref("reform") String reform, String reason) implements ReformFact {}
}
