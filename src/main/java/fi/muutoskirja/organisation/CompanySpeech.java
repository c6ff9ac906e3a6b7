package fi.muutoskirja.organisation;

import java.util.ArrayList;
import java.util.List;

/** The past tense of each act on a company, and what each fact does to the lines. */
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

    static List<Touch> touches(CompanyFact fact) {
        var touches = new ArrayList<Touch>(2);
        touches.add(new Touch(fact.unit(), change(fact)));
        if (fact instanceof CompanyFact.CompanyMerged merger && merger.into() != null) {
            touches.add(new Touch(merger.into(), new Change.TookIn(merger.unit())));
        }
        return touches;
    }

    private static Change.OfCompany change(CompanyFact fact) {
        return switch (fact) {
            case CompanyFact.OwnershipInstructionGiven f -> new Change.Instructed(f.text());
            case CompanyFact.CompanyMadeDormant f -> new Change.FellDormant();
            case CompanyFact.CompanyWoken f -> new Change.Woke();
            case CompanyFact.CompanyPlacedInLiquidation f -> new Change.EnteredLiquidation();
            case CompanyFact.LiquidationCancelled f -> new Change.LeftLiquidation();
            case CompanyFact.CompanyDissolved f -> new Change.Dissolved();
            case CompanyFact.CompanyMerged f -> new Change.MergedInto(f.into(), f.intoOutside());
        };
    }
}
