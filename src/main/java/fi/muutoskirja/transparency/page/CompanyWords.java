package fi.muutoskirja.transparency.page;

import fi.muutoskirja.structure.UnitLife;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a company was on a stretch of days, in words.
 *
 * @param days the days; null when nothing on record bounds them
 * @param state its condition
 * @param mayBe the conditions that it may already have been in; null when there is no doubt
 */
public record CompanyWords(
        @Nullable String days, String state, @Nullable String mayBe) {

    static CompanyWords of(UnitLife.CompanyStretch stretch, Visit visit) {
        var mayBe = stretch.mayBe().stream()
                .map(state -> visit.t("company-state." + state.publicName()))
                .collect(Collectors.joining(", "));
        return new CompanyWords(
                days(stretch, visit),
                visit.t("company-state." + stretch.state().publicName()),
                mayBe.isEmpty() ? null : mayBe);
    }

    private static @Nullable String days(UnitLife.CompanyStretch stretch, Visit visit) {
        var from = stretch.from();
        var until = stretch.until();
        if (from == null) {
            return until == null
                    ? null
                    : visit.t("unit.company-until", visit.dates().day(until.minusDays(1)));
        }
        return until == null
                ? visit.t("unit.company-from", visit.dates().day(from))
                : visit.t("date.between", visit.dates().day(from), visit.dates().day(until.minusDays(1)));
    }
}
