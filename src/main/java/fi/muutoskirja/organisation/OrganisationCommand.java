package fi.muutoskirja.organisation;

import fi.muutoskirja.kernel.Introduces;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Person;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.RecordedAs;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be recorded of a municipality and its structure. Strings are 1–10,000 characters and not blank; ids are their prefix, a hyphen and
 * lower-case letters, digits and hyphens, at most 120 characters.
 */
public sealed interface OrganisationCommand extends LedgerCommand
        permits OrganisationCommand.RegisterOrganisation,
                OrganisationCommand.EstablishUnit,
                OrganisationCommand.RenameUnit,
                OrganisationCommand.MoveUnit,
                OrganisationCommand.MergeUnits,
                OrganisationCommand.SplitUnit,
                OrganisationCommand.TransferTasks,
                OrganisationCommand.AbolishUnit,
                OrganisationCommand.FoundCompany,
                CompanyCommand,
                OrganisationCommand.CreatePost,
                OrganisationCommand.AbolishPost,
                OrganisationCommand.Appoint,
                OrganisationCommand.EndAppointment {
    /** The id of the municipality, {@code org-…}. */
    String organisation();

    @Override
    default String subject() {
        return organisation();
    }

    @Override
    default OrganisationEvent event() {
        return OrganisationEvent.of(this);
    }

    /**
     * Makes a municipality known.
     *
     * @param name its name in the words of the source
     */
    @PublicName("register-organisation")
    @RecordedAs("organisation.organisation-registered")
    record RegisterOrganisation(@Ref("org") String organisation, String name)
            implements OrganisationCommand, LedgerCommand.Opening {}

    /**
     * Begins a unit. Its beginning is when this happened; unknown bounds mean that the source only shows the unit existing.
     *
     * @param unit its id, {@code unit-}, the slug of the municipality, a hyphen and a name
     * @param name its name
     * @param kind what it is, one of {@link UnitKind}
     * @param placement where in the structure it stands
     * @param parent the unit above it; given exactly when the placement is {@link Placement#UNDER}
     * @param tasks what it does, in the words of the source; empty when not told
     */
    @PublicName("establish-unit")
    @RecordedAs("organisation.unit-established")
    record EstablishUnit(
            @Ref("org") String organisation,
            @Introduces @Ref("unit") String unit,
            String name,
            String kind,
            Placement placement,
            @Ref("unit") @Nullable String parent,
            List<String> tasks)
            implements OrganisationCommand {}

    /**
     * Gives a unit another name.
     *
     * @param unit the unit
     * @param name the new name
     */
    @PublicName("rename-unit")
    @RecordedAs("organisation.unit-renamed")
    record RenameUnit(
            @Ref("org") String organisation, @Ref("unit") String unit, String name) implements OrganisationCommand {}

    /**
     * Puts a unit elsewhere in the structure.
     *
     * @param unit the unit
     * @param placement where in the structure it stands
     * @param parent the unit above it; given exactly when the placement is {@link Placement#UNDER}
     */
    @PublicName("move-unit")
    @RecordedAs("organisation.unit-moved")
    record MoveUnit(
            @Ref("org") String organisation,
            @Ref("unit") String unit,
            Placement placement,
            @Ref("unit") @Nullable String parent)
            implements OrganisationCommand {}

    /**
     * Ends several units and begins one in their place.
     *
     * @param merged the units that end, at least two
     * @param unit the id of the new unit
     * @param name its name
     * @param kind what it is, one of {@link UnitKind}
     * @param placement where in the structure it stands
     * @param parent the unit above it; given exactly when the placement is {@link Placement#UNDER}
     * @param tasks what it does; empty when not told
     */
    @PublicName("merge-units")
    @RecordedAs("organisation.units-merged")
    record MergeUnits(
            @Ref("org") String organisation,
            @Ref("unit") List<String> merged,
            @Introduces @Ref("unit") String unit,
            String name,
            String kind,
            Placement placement,
            @Ref("unit") @Nullable String parent,
            List<String> tasks)
            implements OrganisationCommand {}

    /**
     * Ends one unit and begins several in its place.
     *
     * @param unit the unit that ends
     * @param into the new units, at least two
     */
    @PublicName("split-unit")
    @RecordedAs("organisation.unit-split")
    record SplitUnit(
            @Ref("org") String organisation, @Ref("unit") String unit, List<NewUnit> into)
            implements OrganisationCommand {}

    /**
     * Moves tasks from a unit to another, or out of the municipality.
     *
     * @param unit the unit that gives the tasks up
     * @param tasks the tasks, in the words of the source; empty when all of them go
     * @param toUnit the receiving unit of this municipality; null when they leave it
     * @param toOutside the receiver outside, {@code hyvinvointialue}; null when they stay; exactly one of the two receivers is given
     * @param unitEnds whether the unit itself goes with its tasks
     */
    @PublicName("transfer-tasks")
    @RecordedAs("organisation.tasks-transferred")
    record TransferTasks(
            @Ref("org") String organisation,
            @Ref("unit") String unit,
            List<String> tasks,
            @Ref("unit") @Nullable String toUnit,
            @Nullable String toOutside,
            Boolean unitEnds)
            implements OrganisationCommand {}

    /**
     * Ends a unit.
     *
     * @param unit the unit
     */
    @PublicName("abolish-unit")
    @RecordedAs("organisation.unit-abolished")
    record AbolishUnit(
            @Ref("org") String organisation, @Ref("unit") String unit) implements OrganisationCommand {}

    /**
     * Begins a company of the municipal group.
     *
     * @param unit its id, as for any unit
     * @param name its name
     * @param placement where in the structure it stands
     * @param parent the unit above it; given exactly when the placement is {@link Placement#UNDER}
     */
    @PublicName("found-company")
    @RecordedAs("organisation.company-founded")
    record FoundCompany(
            @Ref("org") String organisation,
            @Introduces @Ref("unit") String unit,
            String name,
            Placement placement,
            @Ref("unit") @Nullable String parent)
            implements OrganisationCommand {}

    /**
     * Begins a post that a person, or several, can hold.
     *
     * @param post its id, {@code post-}, the slug of the municipality, a hyphen and a name
     * @param title what it is called
     * @param kind an office of an employee or of an elected person
     * @param holders how many can hold it at once, at least 1
     * @param unit the unit it belongs to; null when the source does not tell
     */
    @PublicName("create-post")
    @RecordedAs("organisation.post-created")
    record CreatePost(
            @Ref("org") String organisation,
            @Introduces @Ref("post") String post,
            String title,
            PostKind kind,
            Integer holders,
            @Ref("unit") @Nullable String unit)
            implements OrganisationCommand {}

    /**
     * Ends a post.
     *
     * @param post the post
     */
    @PublicName("abolish-post")
    @RecordedAs("organisation.post-abolished")
    record AbolishPost(
            @Ref("org") String organisation, @Ref("post") String post) implements OrganisationCommand {}

    /**
     * Puts a person into a post.
     *
     * @param post the post
     * @param person the name of the office holder as the source gives it
     * @param acting whether the person holds it for the time being, "va."
     */
    @PublicName("appoint")
    @RecordedAs("organisation.appointed")
    record Appoint(
            @Ref("org") String organisation,
            @Ref("post") String post,
            @Person String person,
            Boolean acting) implements OrganisationCommand {}

    /**
     * Ends a person's time in a post.
     *
     * @param post the post
     * @param person the name as it was given on appointment
     */
    @PublicName("end-appointment")
    @RecordedAs("organisation.appointment-ended")
    record EndAppointment(
            @Ref("org") String organisation,
            @Ref("post") String post,
            @Person String person) implements OrganisationCommand {}
}
