package fi.muutoskirja.organisation.line;

import fi.muutoskirja.organisation.CompanyEvent;
import java.util.ArrayList;
import java.util.List;

/** What each fact about a company does to the lines. */
final class CompanyLineChanges {
    private CompanyLineChanges() {}

    static List<LineChange> of(CompanyEvent fact) {
        var touches = new ArrayList<LineChange>(2);
        touches.add(new LineChange(fact.unit(), change(fact)));
        if (fact instanceof CompanyEvent.CompanyMerged merger && merger.into() != null) {
            touches.add(new LineChange(merger.into(), new Change.TookIn(merger.unit())));
        }
        return touches;
    }

    private static Change.OfCompany change(CompanyEvent fact) {
        return switch (fact) {
            case CompanyEvent.OwnershipInstructionGiven f -> new Change.Instructed(f.text());
            case CompanyEvent.CompanyMadeDormant f -> new Change.FellDormant();
            case CompanyEvent.CompanyWoken f -> new Change.Woke();
            case CompanyEvent.CompanyPlacedInLiquidation f -> new Change.EnteredLiquidation();
            case CompanyEvent.LiquidationCancelled f -> new Change.LeftLiquidation();
            case CompanyEvent.CompanyDissolved f -> new Change.Dissolved();
            case CompanyEvent.CompanyMerged f -> new Change.MergedInto(f.into(), f.intoOutside());
        };
    }
}
