package fi.muutoskirja.organisation;

import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import org.jspecify.annotations.Nullable;

/** What has been stated of a company; the components mean what they mean in {@link CompanyCommand}. */
public sealed interface CompanyEvent extends OrganisationEvent {
    /** The company. */
    String unit();

    /** {@link CompanyCommand.GiveOwnershipInstruction}, done. */
    @PublicName("organisation.ownership-instruction-given")
    record OwnershipInstructionGiven(
            @Ref("org") String organisation, @Ref("unit") String unit, String text) implements CompanyEvent {}

    /** {@link CompanyCommand.MakeCompanyDormant}, done. */
    @PublicName("organisation.company-made-dormant")
    record CompanyMadeDormant(
            @Ref("org") String organisation, @Ref("unit") String unit) implements CompanyEvent {}

    /** {@link CompanyCommand.WakeCompany}, done. */
    @PublicName("organisation.company-woken")
    record CompanyWoken(
            @Ref("org") String organisation, @Ref("unit") String unit) implements CompanyEvent {}

    /** {@link CompanyCommand.PlaceCompanyInLiquidation}, done. */
    @PublicName("organisation.company-placed-in-liquidation")
    record CompanyPlacedInLiquidation(
            @Ref("org") String organisation,
            @Ref("unit") String unit,
            @Ref("decision") @Nullable String generalMeeting) implements CompanyEvent {}

    /** {@link CompanyCommand.CancelLiquidation}, done. */
    @PublicName("organisation.liquidation-cancelled")
    record LiquidationCancelled(
            @Ref("org") String organisation,
            @Ref("unit") String unit,
            @Ref("decision") @Nullable String generalMeeting) implements CompanyEvent {}

    /** {@link CompanyCommand.DissolveCompany}, done. */
    @PublicName("organisation.company-dissolved")
    record CompanyDissolved(
            @Ref("org") String organisation,
            @Ref("unit") String unit,
            @Ref("decision") @Nullable String generalMeeting) implements CompanyEvent {}

    /** {@link CompanyCommand.MergeCompany}, done. */
    @PublicName("organisation.company-merged")
    record CompanyMerged(
            @Ref("org") String organisation,
            @Ref("unit") String unit,
            @Ref("unit") @Nullable String into,
            @Nullable String intoOutside)
            implements CompanyEvent {}
}
