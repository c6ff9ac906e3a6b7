package fi.muutoskirja.organisation.line;

import fi.muutoskirja.organisation.CompanyFact;
import java.util.ArrayList;
import java.util.List;

/** What each fact about a company does to the lines. */
final class CompanyTouches {
    private CompanyTouches() {}

    static List<Touch> of(CompanyFact fact) {
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
