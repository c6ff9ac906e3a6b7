package fi.muutoskirja.organisation;

/** The past tense of each act on a company. */
final class CompanySpeech {
    private CompanySpeech() {}

    static CompanyEvent said(CompanyCommand act) {
        return switch (act) {
            case CompanyCommand.GiveOwnershipInstruction a ->
                new CompanyEvent.OwnershipInstructionGiven(a.organisation(), a.unit(), a.text());
            case CompanyCommand.MakeCompanyDormant a -> new CompanyEvent.CompanyMadeDormant(a.organisation(), a.unit());
            case CompanyCommand.WakeCompany a -> new CompanyEvent.CompanyWoken(a.organisation(), a.unit());
            case CompanyCommand.PlaceCompanyInLiquidation a ->
                new CompanyEvent.CompanyPlacedInLiquidation(a.organisation(), a.unit(), a.generalMeeting());
            case CompanyCommand.CancelLiquidation a ->
                new CompanyEvent.LiquidationCancelled(a.organisation(), a.unit(), a.generalMeeting());
            case CompanyCommand.DissolveCompany a ->
                new CompanyEvent.CompanyDissolved(a.organisation(), a.unit(), a.generalMeeting());
            case CompanyCommand.MergeCompany a ->
                new CompanyEvent.CompanyMerged(a.organisation(), a.unit(), a.into(), a.intoOutside());
        };
    }
}
