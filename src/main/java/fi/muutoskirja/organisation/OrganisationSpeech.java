package fi.muutoskirja.organisation;

/** The past tense of each act. */
final class OrganisationSpeech {
    private OrganisationSpeech() {}

    static OrganisationEvent said(OrganisationCommand act) {
        return switch (act) {
            case OrganisationCommand.RegisterOrganisation a ->
                new OrganisationEvent.OrganisationRegistered(a.organisation(), a.name());
            case OrganisationCommand.EstablishUnit a ->
                new OrganisationEvent.UnitEstablished(
                        a.organisation(), a.unit(), a.name(), a.kind(), a.placement(), a.parent(), a.tasks());
            case OrganisationCommand.RenameUnit a ->
                new OrganisationEvent.UnitRenamed(a.organisation(), a.unit(), a.name());
            case OrganisationCommand.MoveUnit a ->
                new OrganisationEvent.UnitMoved(a.organisation(), a.unit(), a.placement(), a.parent());
            case OrganisationCommand.MergeUnits a ->
                new OrganisationEvent.UnitsMerged(
                        a.organisation(),
                        a.merged(),
                        a.unit(),
                        a.name(),
                        a.kind(),
                        a.placement(),
                        a.parent(),
                        a.tasks());
            case OrganisationCommand.SplitUnit a ->
                new OrganisationEvent.UnitSplit(a.organisation(), a.unit(), a.into());
            case OrganisationCommand.TransferTasks a ->
                new OrganisationEvent.TasksTransferred(
                        a.organisation(), a.unit(), a.tasks(), a.toUnit(), a.toOutside(), a.unitEnds());
            case OrganisationCommand.AbolishUnit a -> new OrganisationEvent.UnitAbolished(a.organisation(), a.unit());
            case OrganisationCommand.FoundCompany a ->
                new OrganisationEvent.CompanyFounded(a.organisation(), a.unit(), a.name(), a.placement(), a.parent());
            case OrganisationCommand.CreatePost a ->
                new OrganisationEvent.PostCreated(
                        a.organisation(), a.post(), a.title(), a.kind(), a.holders(), a.unit());
            case OrganisationCommand.AbolishPost a -> new OrganisationEvent.PostAbolished(a.organisation(), a.post());
            case OrganisationCommand.Appoint a ->
                new OrganisationEvent.Appointed(a.organisation(), a.post(), a.person(), a.acting());
            case OrganisationCommand.EndAppointment a ->
                new OrganisationEvent.AppointmentEnded(a.organisation(), a.post(), a.person());
            case CompanyCommand a -> CompanySpeech.said(a);
        };
    }
}
