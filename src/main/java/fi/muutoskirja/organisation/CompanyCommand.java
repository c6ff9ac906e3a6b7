package fi.muutoskirja.organisation;

import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.RecordedAs;
import fi.muutoskirja.kernel.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What can be recorded of a company once it is there. A company is a person in law: the municipality instructs it, and its general meeting
 * decides. A municipal enterprise is no company but a part of the municipality.
 */
public sealed interface CompanyCommand extends OrganisationCommand {
    /** The company, a unit of the kind {@link UnitKind#COMPANY}. */
    String unit();

    /**
     * Says what stand the municipality takes, as an owner, on what its company is to decide. Changes no structure.
     *
     * @param unit the company
     * @param text the instruction, in the words of the source; the authority tells which decision gave it
     */
    @PublicName("give-ownership-instruction")
    @RecordedAs("organisation.ownership-instruction-given")
    record GiveOwnershipInstruction(
            @Ref("org") String organisation, @Ref("unit") String unit, String text) implements CompanyCommand {}

    /**
     * Lets a company rest: it exists and does nothing. This is a fact, not a state in law.
     *
     * @param unit the company
     */
    @PublicName("make-company-dormant")
    @RecordedAs("organisation.company-made-dormant")
    record MakeCompanyDormant(
            @Ref("org") String organisation, @Ref("unit") String unit) implements CompanyCommand {}

    /**
     * Puts a dormant company to work again.
     *
     * @param unit the company
     */
    @PublicName("wake-company")
    @RecordedAs("organisation.company-woken")
    record WakeCompany(
            @Ref("org") String organisation, @Ref("unit") String unit) implements CompanyCommand {}

    /**
     * Begins the winding up of a company. It begins when the general meeting decides.
     *
     * @param unit the company
     * @param generalMeeting the decision of its general meeting; null when the source does not tell of one
     */
    @PublicName("place-company-in-liquidation")
    @RecordedAs("organisation.company-placed-in-liquidation")
    record PlaceCompanyInLiquidation(
            @Ref("org") String organisation,
            @Ref("unit") String unit,
            @Ref("decision") @Nullable String generalMeeting) implements CompanyCommand {}

    /**
     * Ends the winding up of a company, which goes on.
     *
     * @param unit the company
     * @param generalMeeting the decision of its general meeting; null when the source does not tell of one
     */
    @PublicName("cancel-liquidation")
    @RecordedAs("organisation.liquidation-cancelled")
    record CancelLiquidation(
            @Ref("org") String organisation,
            @Ref("unit") String unit,
            @Ref("decision") @Nullable String generalMeeting) implements CompanyCommand {}

    /**
     * Ends a company whose liquidators have presented the final settlement.
     *
     * @param unit the company
     * @param generalMeeting the decision of the general meeting to which it was presented; null when the source does not tell of one
     */
    @PublicName("dissolve-company")
    @RecordedAs("organisation.company-dissolved")
    record DissolveCompany(
            @Ref("org") String organisation,
            @Ref("unit") String unit,
            @Ref("decision") @Nullable String generalMeeting) implements CompanyCommand {}

    /**
     * Ends a company by merging it into another that goes on.
     *
     * @param unit the company that ends
     * @param into the company of this municipality that goes on; null when it is none of its units
     * @param intoOutside the name of the company outside that goes on; null when it is a unit; exactly one of the two is given
     */
    @PublicName("merge-company")
    @RecordedAs("organisation.company-merged")
    record MergeCompany(
            @Ref("org") String organisation,
            @Ref("unit") String unit,
            @Ref("unit") @Nullable String into,
            @Nullable String intoOutside)
            implements CompanyCommand {}
}
