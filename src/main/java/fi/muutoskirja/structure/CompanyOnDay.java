package fi.muutoskirja.structure;

import fi.muutoskirja.organisation.CompanyState;
import fi.muutoskirja.organisation.line.CompanyLine;
import fi.muutoskirja.organisation.line.Tenure;
import fi.muutoskirja.organisation.line.UnitLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A company's condition on single days, and on all days in stretches. */
final class CompanyOnDay {
    private final CompanyLine company;

    private CompanyOnDay(CompanyLine company) {
        this.company = company;
    }

    /** Null when the unit is no company. */
    static @Nullable CompanyOnDay of(UnitLine unit) {
        return CompanyLine.of(unit).map(CompanyOnDay::new).orElse(null);
    }

    static List<UnitLife.CompanyStretch> stretches(UnitLine unit) {
        return Optional.ofNullable(of(unit)).stream()
                .flatMap(company ->
                        DayStretches.of(unit.steps(), day -> unit.life().possiblyOn(day) ? company.on(day) : null)
                                .stretches()
                                .stream())
                .map(days -> new UnitLife.CompanyStretch(
                        day(days.from()),
                        day(days.to()),
                        days.value().state(),
                        days.value().mayBe()))
                .toList();
    }

    private static @Nullable LocalDate day(long day) {
        return day == Long.MIN_VALUE || day == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    private record Condition(CompanyState state, List<CompanyState> mayBe) {}

    private Condition on(long day) {
        return new Condition(state(day), mayBe(day));
    }

    CompanyState state(long day) {
        return company.on(day);
    }

    /** The other conditions in which it may already have been. */
    List<CompanyState> mayBe(long day) {
        return company.possiblyOn(day).stream()
                .filter(state -> state != company.on(day))
                .toList();
    }

    void behind(long day, Behind behind) {
        for (var reigns : List.of(company.dormancy(), company.liquidation())) {
            behind.add(Tenure.inForce(reigns, day).step());
            for (var reign : reigns) {
                if (reign.span().possiblyOn(day)) {
                    behind.add(reign.step());
                }
            }
        }
    }
}
