package fi.muutoskirja.organisation.line;

import fi.muutoskirja.organisation.CompanyState;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company's condition over all time: whether it was in liquidation, and beside that whether it was dormant. How long it existed is
 * told by its unit's line.
 *
 * @param liquidation when it was in liquidation and when not
 * @param dormancy when it was dormant and when not
 */
public record CompanyLine(List<Tenure<Boolean>> liquidation, List<Tenure<Boolean>> dormancy) {

    /** Empty when the unit is no company. */
    public static Optional<CompanyLine> of(UnitLine unit) {
        return unit.isCompany()
                ? Optional.of(new CompanyLine(
                        unit.reigns(false, CompanyLine::givesLiquidation),
                        unit.reigns(false, CompanyLine::givesDormancy)))
                : Optional.empty();
    }

    /** As far as it is certain that a change had come about by the day. */
    public CompanyState on(long day) {
        return CompanyState.of(
                Tenure.inForce(dormancy, day).value(),
                Tenure.inForce(liquidation, day).value());
    }

    /** Every condition in which it can have been on the day. */
    public Set<CompanyState> possiblyOn(long day) {
        var states = EnumSet.of(on(day));
        for (var dormant : dormancy) {
            for (var liquidated : liquidation) {
                if (dormant.span().possiblyOn(day) && liquidated.span().possiblyOn(day)) {
                    states.add(CompanyState.of(dormant.value(), liquidated.value()));
                }
            }
        }
        return states;
    }

    static @Nullable Boolean givesLiquidation(Change change) {
        return switch (change) {
            case Change.EnteredLiquidation entered -> true;
            case Change.LeftLiquidation left -> false;
            case Change other -> null;
        };
    }

    static @Nullable Boolean givesDormancy(Change change) {
        return switch (change) {
            case Change.FellDormant fell -> true;
            case Change.Woke woke -> false;
            case Change other -> null;
        };
    }
}
