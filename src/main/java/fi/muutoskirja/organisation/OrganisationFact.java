package fi.muutoskirja.organisation;

import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.Introduces;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been stated of a municipality and its structure; the components mean what they mean in {@link OrganisationAct}. */
public sealed interface OrganisationFact extends Fact
        permits OrganisationFact.OrganisationRegistered,
                OrganisationFact.UnitEstablished,
                OrganisationFact.UnitRenamed,
                OrganisationFact.UnitMoved,
                OrganisationFact.UnitsMerged,
                OrganisationFact.UnitSplit,
                OrganisationFact.TasksTransferred,
                OrganisationFact.UnitAbolished,
                OrganisationFact.CompanyFounded,
                CompanyFact,
                OrganisationFact.PostCreated,
                OrganisationFact.PostAbolished,
                OrganisationFact.Appointed,
                OrganisationFact.AppointmentEnded {
    /** The id of the municipality, {@code org-…}. */
    String organisation();

    /** {@link OrganisationAct.RegisterOrganisation}, done. */
    @PublicName("organisation.organisation-registered")
    record OrganisationRegistered(@Ref("org") String organisation, String name) implements OrganisationFact {}

    /** {@link OrganisationAct.EstablishUnit}, done. */
    @PublicName("organisation.unit-established")
    record UnitEstablished(
            @Ref("org") String organisation,
            @Introduces @Ref("unit") String unit,
            String name,
            String kind,
            Placement placement,
            @Ref("unit") @Nullable String parent,
            List<String> tasks)
            implements OrganisationFact {}

    /** {@link OrganisationAct.RenameUnit}, done. */
    @PublicName("organisation.unit-renamed")
    record UnitRenamed(
            @Ref("org") String organisation, @Ref("unit") String unit, String name) implements OrganisationFact {}

    /** {@link OrganisationAct.MoveUnit}, done. */
    @PublicName("organisation.unit-moved")
    record UnitMoved(
            @Ref("org") String organisation,
            @Ref("unit") String unit,
            Placement placement,
            @Ref("unit") @Nullable String parent)
            implements OrganisationFact {}

    /** {@link OrganisationAct.MergeUnits}, done. */
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
            implements OrganisationFact {}

    /** {@link OrganisationAct.SplitUnit}, done. */
    @PublicName("organisation.unit-split")
    record UnitSplit(
            @Ref("org") String organisation, @Ref("unit") String unit, List<NewUnit> into)
            implements OrganisationFact {}

    /** {@link OrganisationAct.TransferTasks}, done. */
    @PublicName("organisation.tasks-transferred")
    record TasksTransferred(
            @Ref("org") String organisation,
            @Ref("unit") String unit,
            List<String> tasks,
            @Ref("unit") @Nullable String toUnit,
            @Nullable String toOutside,
            Boolean unitEnds)
            implements OrganisationFact {}

    /** {@link OrganisationAct.AbolishUnit}, done. */
    @PublicName("organisation.unit-abolished")
    record UnitAbolished(
            @Ref("org") String organisation, @Ref("unit") String unit) implements OrganisationFact {}

    /** {@link OrganisationAct.FoundCompany}, done. */
    @PublicName("organisation.company-founded")
    record CompanyFounded(
            @Ref("org") String organisation,
            @Introduces @Ref("unit") String unit,
            String name,
            Placement placement,
            @Ref("unit") @Nullable String parent)
            implements OrganisationFact {}

    /** {@link OrganisationAct.CreatePost}, done. */
    @PublicName("organisation.post-created")
    record PostCreated(
            @Ref("org") String organisation,
            @Introduces @Ref("post") String post,
            String title,
            PostKind kind,
            Integer holders,
            @Ref("unit") @Nullable String unit)
            implements OrganisationFact {}

    /** {@link OrganisationAct.AbolishPost}, done. */
    @PublicName("organisation.post-abolished")
    record PostAbolished(
            @Ref("org") String organisation, @Ref("post") String post) implements OrganisationFact {}

    /** {@link OrganisationAct.Appoint}, done. */
    @PublicName("organisation.appointed")
    record Appointed(
            @Ref("org") String organisation, @Ref("post") String post, String person, Boolean acting)
            implements OrganisationFact {}

    /** {@link OrganisationAct.EndAppointment}, done. */
    @PublicName("organisation.appointment-ended")
    record AppointmentEnded(
            @Ref("org") String organisation, @Ref("post") String post, String person) implements OrganisationFact {}
}
