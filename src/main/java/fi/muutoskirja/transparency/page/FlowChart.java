package fi.muutoskirja.transparency.page;

import fi.muutoskirja.comparison.Difference;
import fi.muutoskirja.comparison.UnitDifference;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.UnitAt;
import fi.muutoskirja.transparency.chart.ChartNode;
import fi.muutoskirja.transparency.chart.Flow;
import fi.muutoskirja.transparency.chart.Flow.Band;
import fi.muutoskirja.transparency.chart.Flow.Way;
import fi.muutoskirja.transparency.chart.FlowLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** A difference as a drawing: what hangs together stands in one band, the earlier side on the left. */
final class FlowChart {
    private final Visit visit;
    private final Function<String, Link> units;
    private final Map<String, UnitAt> before = new TreeMap<>();
    private final Map<String, UnitAt> after = new TreeMap<>();
    private final Map<String, Set<String>> notes = new LinkedHashMap<>();
    private final Set<String> left = new LinkedHashSet<>();
    private final Set<String> right = new LinkedHashSet<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    private FlowChart(Difference difference, Visit visit, Function<String, Link> units) {
        this.visit = visit;
        this.units = units;
        difference.from().units().forEach(unit -> before.put(unit.id(), unit));
        difference.to().units().forEach(unit -> after.put(unit.id(), unit));
    }

    /** From something on the left to something on the right. */
    private record Edge(String from, String into, boolean possible, boolean tasks) {}

    static Flow of(Difference difference, Visit visit, Function<String, Link> units) {
        var chart = new FlowChart(difference, visit, units);
        difference.turns().forEach(chart::take);
        return FlowLayout.of(chart.bands());
    }

    private void take(UnitDifference turn) {
        switch (turn) {
            case UnitDifference.Succession succession -> {
                succession.from().forEach(member -> left(member.unit().id()));
                succession.into().forEach(member -> right(member.unit().id()));
                if (succession.from().isEmpty() || succession.into().isEmpty()) {
                    succession.from().forEach(member -> note("<" + member.unit().id(), "ended"));
                    succession.into().forEach(member -> note(">" + member.unit().id(), "founded"));
                }
                succession.streams().forEach(stream -> edge(stream.from(), stream.into(), false));
            }
            case UnitDifference.Changed changed -> {
                left(changed.was().id());
                right(changed.is().id());
                note(">" + changed.is().id(), word(changed.aspect()));
            }
            case UnitDifference.TasksMoved moved -> tasks(moved);
        }
    }

    private void tasks(UnitDifference.TasksMoved moved) {
        var receiver = moved.toUnit() == null ? "outside " + moved.toOutside() : moved.toUnit();
        var backwards = moved.was().compareTo(moved.is()) > 0;
        if (backwards || !before.containsKey(moved.unit())) {
            return;
        }
        left(moved.unit());
        if (moved.toUnit() == null) {
            right.add(receiver);
        } else if (after.containsKey(receiver)) {
            right(receiver);
        } else {
            return;
        }
        edges.add(new Edge(moved.unit(), receiver, moved.is() == Reached.POSSIBLY, true));
    }

    /** What is on both sides is drawn on both. */
    private void left(String unit) {
        if (before.containsKey(unit) && left.add(unit) && after.containsKey(unit)) {
            right(unit);
        }
        joinSides(unit);
    }

    private void right(String unit) {
        if (after.containsKey(unit) && right.add(unit) && before.containsKey(unit)) {
            left(unit);
        }
        joinSides(unit);
    }

    private void joinSides(String unit) {
        if (left.contains(unit) && right.contains(unit)) {
            edge(unit, unit, false);
        }
    }

    private void edge(String from, String into, boolean tasks) {
        var to = after.get(into);
        edges.add(new Edge(from, into, to != null && to.certainty() == Certainty.POSSIBLE, tasks));
    }

    private void note(String side, String what) {
        notes.computeIfAbsent(side, any -> new LinkedHashSet<>()).add(visit.t("turn.short." + what));
    }

    /** What became of something first; what only ended or began stands together below. */
    private List<Band> bands() {
        var bands = new ArrayList<Band>();
        var drawn = new LinkedHashSet<String>();
        for (var edge : edges) {
            if (!drawn.contains("<" + edge.from())) {
                bands.add(band("<" + edge.from(), drawn));
            }
        }
        var ended = left.stream().filter(id -> !drawn.contains("<" + id)).toList();
        var founded = right.stream().filter(id -> !drawn.contains(">" + id)).toList();
        if (!ended.isEmpty() || !founded.isEmpty()) {
            bands.add(new Band(
                    ended.stream().map(id -> node("<", id, before)).toList(),
                    founded.stream().map(id -> node(">", id, after)).toList(),
                    List.of()));
        }
        return bands;
    }

    private Band band(String first, Set<String> drawn) {
        var together = new LinkedHashSet<String>(Set.of(first));
        for (var grown = true; grown; ) {
            grown = false;
            for (var edge : edges) {
                if (together.contains("<" + edge.from()) || together.contains(">" + edge.into())) {
                    grown |= together.add("<" + edge.from()) | together.add(">" + edge.into());
                }
            }
        }
        drawn.addAll(together);
        var from = left.stream().filter(id -> together.contains("<" + id)).toList();
        var into = right.stream().filter(id -> together.contains(">" + id)).toList();
        return new Band(
                from.stream().map(id -> node("<", id, before)).toList(),
                into.stream().map(id -> node(">", id, after)).toList(),
                edges.stream()
                        .filter(edge -> from.contains(edge.from()) && into.contains(edge.into()))
                        .map(edge -> new Way(
                                from.indexOf(edge.from()), into.indexOf(edge.into()), edge.possible(), edge.tasks()))
                        .toList());
    }

    private ChartNode node(String side, String id, Map<String, UnitAt> there) {
        var unit = there.get(id);
        if (unit == null) {
            return new ChartNode(
                    id.substring("outside ".length()), "", List.of(visit.t("difference.outside")), false, List.of());
        }
        var words = new ArrayList<>(notes.getOrDefault(side + id, Set.of()));
        var possible = unit.certainty() == Certainty.POSSIBLE;
        if (possible) {
            words.add(visit.t("certainty.possible"));
        }
        return new ChartNode(unit.name(), units.apply(id).href(), words, possible, List.of());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
