package fi.muutoskirja.reform;

/** The past tense of each act. */
final class ReformSpeech {
    private ReformSpeech() {}

    static ReformFact said(ReformAct act) {
        return switch (act) {
            case ReformAct.StartReform a -> new ReformFact.ReformStarted(a.reform(), a.organisation(), a.name());
            case ReformAct.StateAim a -> new ReformFact.AimStated(a.reform(), a.aim());
            case ReformAct.DefineCriterion a ->
                new ReformFact.CriterionDefined(a.reform(), a.criterion(), a.name(), a.values(), a.allValuesTold());
            case ReformAct.ProposeModel a ->
                new ReformFact.ModelProposed(a.reform(), a.model(), a.name(), a.description(), a.standing());
            case ReformAct.RefineModel a -> new ReformFact.ModelRefined(a.reform(), a.model(), a.aspect(), a.text());
            case ReformAct.PlaceModelOnCriterion a ->
                new ReformFact.ModelPlacedOnCriterion(a.reform(), a.model(), a.criterion(), a.value());
            case ReformAct.SketchStructure a -> new ReformFact.StructureSketched(a.reform(), a.model(), a.changes());
            case ReformAct.AssessModel a -> new ReformFact.ModelAssessed(a.reform(), a.model(), a.aspect(), a.text());
            case ReformAct.ShortlistModels a ->
                new ReformFact.ModelsShortlisted(a.reform(), a.from(), a.to(), a.kept(), a.narrowedBy());
            case ReformAct.WithdrawModel a -> new ReformFact.ModelWithdrawn(a.reform(), a.model(), a.reason());
            case ReformAct.AppointSteeringGroup a ->
                new ReformFact.SteeringGroupAppointed(a.reform(), a.name(), a.role(), a.body(), a.members());
            case ReformAct.CommissionExpert a ->
                new ReformFact.ExpertCommissioned(
                        a.reform(), a.expert(), a.person(), a.role(), a.procedure(), a.tasks());
            case ReformAct.RecordSurvey a ->
                new ReformFact.SurveyRecorded(a.reform(), a.name(), a.respondents(), a.results());
            case ReformAct.RecordConsultation a ->
                new ReformFact.ConsultationRecorded(a.reform(), a.name(), a.participants(), a.text());
            case ReformAct.PublishBulletin a -> new ReformFact.BulletinPublished(a.reform(), a.title(), a.text());
            case ReformAct.SetTarget a -> new ReformFact.TargetSet(a.reform(), a.target(), a.text(), a.body(), a.due());
            case ReformAct.RecordTargetOutcome a ->
                new ReformFact.TargetOutcomeRecorded(a.reform(), a.target(), a.decision(), a.reached(), a.text());
            case ReformAct.RecordResult a -> new ReformFact.ResultRecorded(a.reform(), a.name(), a.givenBy(), a.text());
            case ReformAct.RecordNote a -> new ReformFact.NoteRecorded(a.reform(), a.topic(), a.text());
            case ReformAct.DeclareUnknown a ->
                new ReformFact.UnknownDeclared(a.reform(), a.unknown(), a.question(), a.wouldResolve());
            case ReformAct.CompleteReform a -> new ReformFact.ReformCompleted(a.reform());
            case ReformAct.AbandonReform a -> new ReformFact.ReformAbandoned(a.reform(), a.reason());
        };
    }
}
