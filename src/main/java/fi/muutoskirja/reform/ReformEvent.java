package fi.muutoskirja.reform;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Introduces;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Person;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been stated of a reform; the components mean what they mean in {@link ReformCommand}. */
public sealed interface ReformEvent extends LedgerEvent {
    /** The id of the reform, {@code reform-…}. */
    String reform();

    /** {@link ReformCommand.StartReform}, done. */
    @PublicName("reform.reform-started")
    record ReformStarted(
            @Ref("reform") String reform, @Ref("org") String organisation, String name)
            implements ReformEvent, LedgerEvent.InOrganisation {}

    /** {@link ReformCommand.StateAim}, done. */
    @PublicName("reform.aim-stated")
    record AimStated(@Ref("reform") String reform, String aim) implements ReformEvent {}

    /** {@link ReformCommand.DefineCriterion}, done. */
    @PublicName("reform.criterion-defined")
    record CriterionDefined(
            @Ref("reform") String reform,
            @Introduces @Ref("criterion") String criterion,
            String name,
            List<String> values,
            Boolean allValuesTold)
            implements ReformEvent {}

    /** {@link ReformCommand.ProposeModel}, done. */
    @PublicName("reform.model-proposed")
    record ModelProposed(
            @Ref("reform") String reform,
            @Introduces @Ref("model") String model,
            @Nullable String name,
            @Nullable String description,
            ModelStanding standing)
            implements ReformEvent {}

    /** {@link ReformCommand.RefineModel}, done. */
    @PublicName("reform.model-refined")
    record ModelRefined(
            @Ref("reform") String reform, @Ref("model") String model, String aspect, String text)
            implements ReformEvent {}

    /** {@link ReformCommand.PlaceModelOnCriterion}, done. */
    @PublicName("reform.model-placed-on-criterion")
    record ModelPlacedOnCriterion(
            @Ref("reform") String reform,
            @Ref("model") String model,
            @Ref("criterion") String criterion,
            String value) implements ReformEvent {}

    /** {@link ReformCommand.SketchStructure}, done. */
    @PublicName("reform.structure-sketched")
    record StructureSketched(
            @Ref("reform") String reform, @Ref("model") String model, List<SketchedChange> changes)
            implements ReformEvent {}

    /** {@link ReformCommand.AssessModel}, done. */
    @PublicName("reform.model-assessed")
    record ModelAssessed(
            @Ref("reform") String reform,
            @Ref("model") @Nullable String model,
            Aspect aspect,
            String text) implements ReformEvent {}

    /** {@link ReformCommand.ShortlistModels}, done. */
    @PublicName("reform.models-shortlisted")
    record ModelsShortlisted(
            @Ref("reform") String reform,
            Integer from,
            Integer to,
            @Ref("model") @Nullable List<String> kept,
            @Ref("unit") @Nullable String narrowedBy)
            implements ReformEvent {}

    /** {@link ReformCommand.WithdrawModel}, done. */
    @PublicName("reform.model-withdrawn")
    record ModelWithdrawn(
            @Ref("reform") String reform, @Ref("model") String model, String reason) implements ReformEvent {}

    /** {@link ReformCommand.AppointSteeringGroup}, done. */
    @PublicName("reform.steering-group-appointed")
    record SteeringGroupAppointed(
            @Ref("reform") String reform,
            String name,
            GroupRole role,
            @Ref("unit") @Nullable String body,
            @Person(orGroup = true) List<String> members)
            implements ReformEvent {}

    /** {@link ReformCommand.CommissionExpert}, done. */
    @PublicName("reform.expert-commissioned")
    record ExpertCommissioned(
            @Ref("reform") String reform,
            String expert,
            @Person @Nullable String person,
            @Nullable String role,
            @Nullable String procedure,
            List<String> tasks)
            implements ReformEvent {}

    /** {@link ReformCommand.RecordSurvey}, done. */
    @PublicName("reform.survey-recorded")
    record SurveyRecorded(
            @Ref("reform") String reform,
            String name,
            List<String> respondents,
            @Nullable String results) implements ReformEvent {}

    /** {@link ReformCommand.RecordConsultation}, done. */
    @PublicName("reform.consultation-recorded")
    record ConsultationRecorded(
            @Ref("reform") String reform,
            String name,
            @Person(orGroup = true) List<String> participants,
            @Nullable String text)
            implements ReformEvent {}

    /** {@link ReformCommand.PublishBulletin}, done. */
    @PublicName("reform.bulletin-published")
    record BulletinPublished(
            @Ref("reform") String reform,
            String title,
            @Nullable String text) implements ReformEvent {}

    /** {@link ReformCommand.SetTarget}, done. */
    @PublicName("reform.target-set")
    record TargetSet(
            @Ref("reform") String reform,
            @Introduces @Ref("target") String target,
            String text,
            @Ref("unit") @Nullable String body,
            HistoricalDate due)
            implements ReformEvent {}

    /** {@link ReformCommand.RecordTargetOutcome}, done. */
    @PublicName("reform.target-outcome-recorded")
    record TargetOutcomeRecorded(
            @Ref("reform") String reform,
            @Ref("target") String target,
            @Ref("decision") @Nullable String decision,
            @Nullable Boolean reached,
            String text)
            implements ReformEvent {}

    /** {@link ReformCommand.RecordResult}, done. */
    @PublicName("reform.result-recorded")
    record ResultRecorded(
            @Ref("reform") String reform,
            String name,
            @Person(orGroup = true) List<String> givenBy,
            String text) implements ReformEvent {}

    /** {@link ReformCommand.RecordNote}, done. */
    @PublicName("reform.note-recorded")
    record NoteRecorded(@Ref("reform") String reform, String topic, String text) implements ReformEvent {}

    /** {@link ReformCommand.DeclareUnknown}, done. */
    @PublicName("reform.unknown-declared")
    record UnknownDeclared(
            @Ref("reform") String reform,
            @Introduces @Ref("unknown") String unknown,
            String question,
            String wouldResolve)
            implements ReformEvent {}

    /** {@link ReformCommand.CompleteReform}, done. */
    @PublicName("reform.reform-completed")
    record ReformCompleted(@Ref("reform") String reform) implements ReformEvent {}

    /** {@link ReformCommand.AbandonReform}, done. */
    @PublicName("reform.reform-abandoned")
    record ReformAbandoned(@Ref("reform") String reform, String reason) implements ReformEvent {}
}
