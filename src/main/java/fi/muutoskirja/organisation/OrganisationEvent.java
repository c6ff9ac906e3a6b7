package fi.muutoskirja.organisation;

import fi.muutoskirja.kernel.Introduces;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Person;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been stated of a municipality and its structure; the components mean what they mean in {@link OrganisationCommand}. */
public sealed interface OrganisationEvent extends LedgerEvent
        permits OrganisationEvent.OrganisationRegistered,
                OrganisationEvent.UnitEstablished,
                OrganisationEvent.UnitRenamed,
                OrganisationEvent.UnitMoved,
                OrganisationEvent.UnitsMerged,
                OrganisationEvent.UnitSplit,
                OrganisationEvent.TasksTransferred,
                OrganisationEvent.UnitAbolished,
                OrganisationEvent.CompanyFounded,
                CompanyEvent,
                OrganisationEvent.PostCreated,
                OrganisationEvent.PostAbolished,
                OrganisationEvent.Appointed,
                OrganisationEvent.AppointmentEnded {
    /** The id of the municipality, {@code org-…}. */
    String organisation();

    /** {@link OrganisationCommand.RegisterOrganisation}, done. */
    @PublicName("organisation.organisation-registered")
    record OrganisationRegistered(@Ref("org") String organisation, String name) implements OrganisationEvent {}

    /** {@link OrganisationCommand.EstablishUnit}, done. */
    @PublicName("organisation.unit-established")
    record UnitEstablished(
            @Ref("org") String organisation,
            @Introduces @Ref("unit") String unit,
            String name,
            String kind,
            Placement placement,
            @Ref("unit") @Nullable String parent,
            List<String> tasks)
            implements OrganisationEvent {}

    /** {@link OrganisationCommand.RenameUnit}, done. */
    @PublicName("organisation.unit-renamed")
    record UnitRenamed(
            @Ref("org") String organisation, @Ref("unit") String unit, String name) implements OrganisationEvent {}

    /** {@link OrganisationCommand.MoveUnit}, done. */
    @PublicName("organisation.unit-moved")
    record UnitMoved(
            @Ref("org") String organisation,
            @Ref("unit") String unit,
            Placement placement,
            @Ref("unit") @Nullable String parent)
            implements OrganisationEvent {}

    /** {@link OrganisationCommand.MergeUnits}, done. */
    @PublicName("organisation.units-merged")
    record UnitsMerged(
            @Ref("org") String organisation,
            @Ref("unit") List<String> merged,
            @Introduces @Ref("unit") String unit,
            String name,
            String kind,
            Placement placement,
            @Ref("unit") @Nullable String parent,
            List<String> tasks)
            implements OrganisationEvent {}

    /** {@link OrganisationCommand.SplitUnit}, done. */
    @PublicName("organisation.unit-split")
    record UnitSplit(
            @Ref("org") String organisation, @Ref("unit") String unit, List<NewUnit> into)
            implements OrganisationEvent {}

    /** {@link OrganisationCommand.TransferTasks}, done. */
    @PublicName("organisation.tasks-transferred")
    record TasksTransferred(
            @Ref("org") String organisation,
            @Ref("unit") String unit,
            List<String> tasks,
            @Ref("unit") @Nullable String toUnit,
            @Nullable String toOutside,
            Boolean unitEnds)
            implements OrganisationEvent {}

    /** {@link OrganisationCommand.AbolishUnit}, done. */
    @PublicName("organisation.unit-abolished")
    record UnitAbolished(
            @Ref("org") String organisation, @Ref("unit") String unit) implements OrganisationEvent {}

    /** {@link OrganisationCommand.FoundCompany}, done. */
    @PublicName("organisation.company-founded")
    record CompanyFounded(
            @Ref("org") String organisation,
            @Introduces @Ref("unit") String unit,
            String name,
            Placement placement,
            @Ref("unit") @Nullable String parent)
            implements OrganisationEvent {}

    /** {@link OrganisationCommand.CreatePost}, done. */
    @PublicName("organisation.post-created")
    record PostCreated(
            @Ref("org") String organisation,
            @Introduces @Ref("post") String post,
            String title,
            PostKind kind,
            Integer holders,
            @Ref("unit") @Nullable String unit)
            implements OrganisationEvent {}

    /** {@link OrganisationCommand.AbolishPost}, done. */
    @PublicName("organisation.post-abolished")
    record PostAbolished(
            @Ref("org") String organisation, @Ref("post") String post) implements OrganisationEvent {}

    /** {@link OrganisationCommand.Appoint}, done. */
    @PublicName("organisation.appointed")
    record Appointed(
            @Ref("org") String organisation,
            @Ref("post") String post,
            @Person String person,
            Boolean acting) implements OrganisationEvent {}

    /** {@link OrganisationCommand.EndAppointment}, done. */
    @PublicName("organisation.appointment-ended")
    record AppointmentEnded(
            @Ref("org") String organisation,
            @Ref("post") String post,
            @Person String person) implements OrganisationEvent {}
}
