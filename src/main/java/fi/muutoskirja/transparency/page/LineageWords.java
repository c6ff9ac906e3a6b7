package fi.muutoskirja.transparency.page;

import fi.muutoskirja.comparison.Lineage;
import fi.muutoskirja.transparency.words.When;
import java.util.List;
import java.util.Locale;

/** What a unit came out of and what came of it, in words. */
public record LineageWords(List<Descent> before, List<Descent> after) {
    /**
     * One step of descent.
     *
     * @param far whether it is more than one step away
     * @param way what happened, in words
     */
    public record Descent(
            boolean far, String way, Link from, Link into, List<String> tasks, When happened, String href) {}

    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    static LineageWords of(String unit, PageReadSides read, Visit visit) {
        var lineage = read.comparisons()
                .lineage(unit, visit.knownAt())
                .orElseGet(() -> new Lineage(unit, List.of(), List.of()));
        var lookup = new Lookup(read, visit);
        return new LineageWords(
                lineage.before().stream()
                        .map(link -> descent(link, visit, lookup))
                        .toList(),
                lineage.after().stream()
                        .map(link -> descent(link, visit, lookup))
                        .toList());
    }

    private static Descent descent(Lineage.Link link, Visit visit, Lookup lookup) {
        var into = link.into();
        var outside = link.outside();
        return new Descent(
                link.distance() > 1,
                visit.t("lineage." + link.way().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                lookup.unit(link.from().id()),
                into != null ? lookup.unit(into.id()) : new Link(outside == null ? visit.t("unknown") : outside, ""),
                link.tasks(),
                visit.dates().when(link.evidence().happened()),
                visit.timeless("/entries/" + link.evidence().entry()));
    }
}
