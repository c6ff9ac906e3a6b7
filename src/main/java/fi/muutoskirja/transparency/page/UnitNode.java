package fi.muutoskirja.transparency.page;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.organisation.CompanyState;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.organisation.UnitKind;
import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.UnitAt;
import fi.muutoskirja.transparency.words.When;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit in its place on the day shown, with everything under it.
 *
 * @param kind what it is, in words
 * @param company how a company is on that day, in words; null for what is no company
 * @param until when it ends; null when no end is recorded
 * @param mayBe changes that may have come about by the day, in words
 */
public record UnitNode(
        String id,
        String name,
        String kind,
        @Nullable String company,
        String href,
        boolean possible,
        When since,
        @Nullable When until,
        List<String> tasks,
        List<MayBe> mayBe,
        List<UnitNode> children) {
    /**
     * What else may have been so.
     *
     * @param what what it concerns, in words
     * @param lang the language of the value; null when it is the page's
     */
    public record MayBe(String what, String value, @Nullable String lang) {}

    /**
     * The trees of units that stand as told, or of those of which the source does not tell where they stand; alike kinds together. A unit
     * whose parent is not shown stands at the top of its own tree.
     */
    static List<UnitNode> trees(List<UnitAt> units, Visit visit, Lookup lookup, boolean placed) {
        return units.stream()
                .filter(unit -> isRoot(unit, units) && placed == (unit.placement() != Placement.UNKNOWN))
                .sorted(Comparator.comparing(
                        unit -> UnitKind.named(unit.kind()), Comparator.comparing(kind -> kind.orElse(UnitKind.GROUP))))
                .map(unit -> node(unit, units, visit, lookup))
                .toList();
    }

    private static boolean isRoot(UnitAt unit, List<UnitAt> units) {
        return unit.parent() == null
                || units.stream().noneMatch(other -> other.id().equals(unit.parent()));
    }

    private static UnitNode node(UnitAt unit, List<UnitAt> units, Visit visit, Lookup lookup) {
        return new UnitNode(
                unit.id(),
                unit.name(),
                kind(unit.kind(), visit),
                company(unit.companyState(), visit),
                visit.to("/units/" + unit.id()),
                unit.certainty() == Certainty.POSSIBLE,
                visit.dates().when(unit.since()),
                when(unit.until(), visit),
                unit.tasks(),
                unit.mayBe().stream().map(it -> mayBe(it, visit, lookup)).toList(),
                units.stream()
                        .filter(child -> unit.id().equals(child.parent()))
                        .map(child -> node(child, units, visit, lookup))
                        .toList());
    }

    private static MayBe mayBe(UnitAt.MayBe it, Visit visit, Lookup lookup) {
        if (it.what().equals("companyState")) {
            return new MayBe(visit.t("may-be.company-state"), visit.t("company-state." + it.value()), null);
        }
        var what = "may-be." + it.what();
        var value = it.value().startsWith("unit-") ? lookup.name(it.value()) : it.value();
        return new MayBe(visit.texts().has(what) ? visit.t(what) : visit.t("may-be.other"), value, "fi");
    }

    static @Nullable String company(@Nullable CompanyState state, Visit visit) {
        return state == null ? null : visit.t("company-state." + state.publicName());
    }

    static String kind(String publicName, Visit visit) {
        return UnitKind.named(publicName)
                .map(kind -> visit.t("kind." + kind.publicName()))
                .orElse(publicName);
    }

    private static @Nullable When when(@Nullable HistoricalDate date, Visit visit) {
        return date == null ? null : visit.dates().when(date);
    }
}
