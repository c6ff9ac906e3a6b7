package fi.muutoskirja.reform;

/** The past tense of each act. */
final class ReformSpeech {
    private ReformSpeech() {}

    static ReformEvent said(ReformCommand act) {
        return switch (act) {
            case ReformCommand.StartReform a -> new ReformEvent.ReformStarted(a.reform(), a.organisation(), a.name());
            case ReformCommand.StateAim a -> new ReformEvent.AimStated(a.reform(), a.aim());
            case ReformCommand.DefineCriterion a ->
                new ReformEvent.CriterionDefined(a.reform(), a.criterion(), a.name(), a.values(), a.allValuesTold());
            case ReformCommand.ProposeModel a ->
                new ReformEvent.ModelProposed(a.reform(), a.model(), a.name(), a.description(), a.standing());
            case ReformCommand.RefineModel a ->
                new ReformEvent.ModelRefined(a.reform(), a.model(), a.aspect(), a.text());
            case ReformCommand.PlaceModelOnCriterion a ->
                new ReformEvent.ModelPlacedOnCriterion(a.reform(), a.model(), a.criterion(), a.value());
            case ReformCommand.SketchStructure a ->
                new ReformEvent.StructureSketched(a.reform(), a.model(), a.changes());
            case ReformCommand.AssessModel a ->
                new ReformEvent.ModelAssessed(a.reform(), a.model(), a.aspect(), a.text());
            case ReformCommand.ShortlistModels a ->
                new ReformEvent.ModelsShortlisted(a.reform(), a.from(), a.to(), a.kept(), a.narrowedBy());
            case ReformCommand.WithdrawModel a -> new ReformEvent.ModelWithdrawn(a.reform(), a.model(), a.reason());
            case ReformCommand.AppointSteeringGroup a ->
                new ReformEvent.SteeringGroupAppointed(a.reform(), a.name(), a.role(), a.body(), a.members());
            case ReformCommand.CommissionExpert a ->
                new ReformEvent.ExpertCommissioned(
                        a.reform(), a.expert(), a.person(), a.role(), a.procedure(), a.tasks());
            case ReformCommand.RecordSurvey a ->
                new ReformEvent.SurveyRecorded(a.reform(), a.name(), a.respondents(), a.results());
            case ReformCommand.RecordConsultation a ->
                new ReformEvent.ConsultationRecorded(a.reform(), a.name(), a.participants(), a.text());
            case ReformCommand.PublishBulletin a -> new ReformEvent.BulletinPublished(a.reform(), a.title(), a.text());
            case ReformCommand.SetTarget a ->
                new ReformEvent.TargetSet(a.reform(), a.target(), a.text(), a.body(), a.due());
            case ReformCommand.RecordTargetOutcome a ->
                new ReformEvent.TargetOutcomeRecorded(a.reform(), a.target(), a.decision(), a.reached(), a.text());
            case ReformCommand.RecordResult a ->
                new ReformEvent.ResultRecorded(a.reform(), a.name(), a.givenBy(), a.text());
            case ReformCommand.RecordNote a -> new ReformEvent.NoteRecorded(a.reform(), a.topic(), a.text());
            case ReformCommand.DeclareUnknown a ->
                new ReformEvent.UnknownDeclared(a.reform(), a.unknown(), a.question(), a.wouldResolve());
            case ReformCommand.CompleteReform a -> new ReformEvent.ReformCompleted(a.reform());
            case ReformCommand.AbandonReform a -> new ReformEvent.ReformAbandoned(a.reform(), a.reason());
        };
    }
}
