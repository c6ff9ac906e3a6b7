package fi.muutoskirja.transparency.page;

import fi.muutoskirja.comparison.candidate.CandidateUnit;
import fi.muutoskirja.comparison.candidate.Sketched;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.UnitAt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A unit in one of the columns, with everything under it.
 *
 * @param kind what it is, and that its place is not known when it is not, in words
 * @param href the unit's own page; empty for what would be new
 * @param candidate whether it is the model's rather than a fact
 * @param marks what the model would make of it, in words; empty for a fact
 * @param proofs the entries that tell of those changes
 */
public record CandidateNode(
        String name,
        String kind,
        String href,
        boolean candidate,
        boolean possible,
        List<String> marks,
        List<String> proofs,
        List<CandidateNode> children) {
    private static final String TOP = "";

    static List<CandidateNode> facts(List<UnitAt> units, Visit visit) {
        return tree(
                units,
                UnitAt::id,
                UnitAt::parent,
                (unit, children) -> new CandidateNode(
                        unit.name(),
                        UnitNode.kind(unit.kind(), visit),
                        visit.to("/units/" + unit.id()),
                        false,
                        unit.certainty() == Certainty.POSSIBLE,
                        List.of(),
                        List.of(),
                        children));
    }

    static List<CandidateNode> candidates(List<CandidateUnit> units, Visit visit) {
        return tree(units, CandidateUnit::key, CandidateUnit::parent, (unit, children) -> {
            var today = unit.today();
            return new CandidateNode(
                    unit.name(),
                    kind(unit.kind(), unit.placement(), visit),
                    today == null ? "" : visit.to("/units/" + today.id()),
                    unit.isCandidate(),
                    today != null && today.certainty() == Certainty.POSSIBLE,
                    marks(unit, visit),
                    unit.changes().stream()
                            .map(Sketched::entry)
                            .distinct()
                            .map(entry -> visit.timeless("/entries/" + entry))
                            .toList(),
                    children);
        });
    }

    /** What it is, and that its place is not known. */
    private static String kind(@Nullable String kind, Placement placement, Visit visit) {
        var known = kind == null ? visit.t("candidate.kind-unknown") : UnitNode.kind(kind, visit);
        return placement == Placement.UNKNOWN ? known + ", " + visit.t("placement.unknown") : known;
    }

    private static List<String> marks(CandidateUnit unit, Visit visit) {
        var marks = new ArrayList<String>();
        unit.changes().stream()
                .map(sketched ->
                        visit.t("candidate." + sketched.change().change().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .forEach(marks::add);
        var today = unit.today();
        if (today != null && !today.name().equals(unit.name())) {
            marks.add(visit.t("candidate.today-named", today.name()));
        }
        if (unit.placeLost()) {
            marks.add(visit.t("candidate.place-lost"));
        }
        return marks;
    }

    /** How a node is made of a unit and of what stands under it. */
    private interface Making<U> {
        CandidateNode of(U unit, List<CandidateNode> children);
    }

    /** What stands under something that is not listed stands at the top. */
    private static <U> List<CandidateNode> tree(
            List<U> units, Function<U, String> key, Function<U, @Nullable String> parent, Making<U> making) {
        var keys = units.stream().map(key).collect(Collectors.toSet());
        var under = units.stream().collect(Collectors.groupingBy(unit -> {
            var above = parent.apply(unit);
            return above != null && keys.contains(above) ? above : TOP;
        }));
        return nodes(TOP, under, key, making);
    }

    private static <U> List<CandidateNode> nodes(
            String above, Map<String, List<U>> under, Function<U, String> key, Making<U> making) {
        return under.getOrDefault(above, List.of()).stream()
                .map(unit -> making.of(unit, nodes(key.apply(unit), under, key, making)))
                .toList();
    }
}
