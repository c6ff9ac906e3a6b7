package fi.muutoskirja.organisation;

/** The past tense of each act on a company. */
final class CompanySpeech {
    private CompanySpeech() {}

    static CompanyFact said(CompanyAct act) {
        return switch (act) {
            case CompanyAct.GiveOwnershipInstruction a ->
                new CompanyFact.OwnershipInstructionGiven(a.organisation(), a.unit(), a.text());
            case CompanyAct.MakeCompanyDormant a -> new CompanyFact.CompanyMadeDormant(a.organisation(), a.unit());
            case CompanyAct.WakeCompany a -> new CompanyFact.CompanyWoken(a.organisation(), a.unit());
            case CompanyAct.PlaceCompanyInLiquidation a ->
                new CompanyFact.CompanyPlacedInLiquidation(a.organisation(), a.unit(), a.generalMeeting());
            case CompanyAct.CancelLiquidation a ->
                new CompanyFact.LiquidationCancelled(a.organisation(), a.unit(), a.generalMeeting());
            case CompanyAct.DissolveCompany a ->
                new CompanyFact.CompanyDissolved(a.organisation(), a.unit(), a.generalMeeting());
            case CompanyAct.MergeCompany a ->
                new CompanyFact.CompanyMerged(a.organisation(), a.unit(), a.into(), a.intoOutside());
        };
    }
}
