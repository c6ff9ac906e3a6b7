package fi.muutoskirja.organisation;

/** The past tense of each act. */
final class OrganisationSpeech {
    private OrganisationSpeech() {}

    static OrganisationFact said(OrganisationAct act) {
        return switch (act) {
            case OrganisationAct.RegisterOrganisation a ->
                new OrganisationFact.OrganisationRegistered(a.organisation(), a.name());
            case OrganisationAct.EstablishUnit a ->
                new OrganisationFact.UnitEstablished(
                        a.organisation(), a.unit(), a.name(), a.kind(), a.placement(), a.parent(), a.tasks());
            case OrganisationAct.RenameUnit a -> new OrganisationFact.UnitRenamed(a.organisation(), a.unit(), a.name());
            case OrganisationAct.MoveUnit a ->
                new OrganisationFact.UnitMoved(a.organisation(), a.unit(), a.placement(), a.parent());
            case OrganisationAct.MergeUnits a ->
                new OrganisationFact.UnitsMerged(
                        a.organisation(),
                        a.merged(),
                        a.unit(),
                        a.name(),
                        a.kind(),
                        a.placement(),
                        a.parent(),
                        a.tasks());
            case OrganisationAct.SplitUnit a -> new OrganisationFact.UnitSplit(a.organisation(), a.unit(), a.into());
            case OrganisationAct.TransferTasks a ->
                new OrganisationFact.TasksTransferred(
                        a.organisation(), a.unit(), a.tasks(), a.toUnit(), a.toOutside(), a.unitEnds());
            case OrganisationAct.AbolishUnit a -> new OrganisationFact.UnitAbolished(a.organisation(), a.unit());
            case OrganisationAct.FoundCompany a ->
                new OrganisationFact.CompanyFounded(a.organisation(), a.unit(), a.name(), a.placement(), a.parent());
            case OrganisationAct.CreatePost a ->
                new OrganisationFact.PostCreated(
                        a.organisation(), a.post(), a.title(), a.kind(), a.holders(), a.unit());
            case OrganisationAct.AbolishPost a -> new OrganisationFact.PostAbolished(a.organisation(), a.post());
            case OrganisationAct.Appoint a ->
                new OrganisationFact.Appointed(a.organisation(), a.post(), a.person(), a.acting());
            case OrganisationAct.EndAppointment a ->
                new OrganisationFact.AppointmentEnded(a.organisation(), a.post(), a.person());
            case CompanyAct a -> CompanySpeech.said(a);
        };
    }
}
