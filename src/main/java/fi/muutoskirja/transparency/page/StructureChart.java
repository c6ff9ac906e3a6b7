package fi.muutoskirja.transparency.page;

import fi.muutoskirja.transparency.chart.Chart;
import fi.muutoskirja.transparency.chart.ChartLayout;
import fi.muutoskirja.transparency.chart.ChartNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The structure as a drawing. */
final class StructureChart {
    private StructureChart() {}

    static Chart of(String municipality, List<UnitNode> placed, List<UnitNode> unplaced, Visit visit) {
        return ChartLayout.of(
                new ChartNode(municipality, "", List.of(), false, nodes(placed, visit)),
                nodes(unplaced, visit),
                visit.t("organisation.unplaced"));
    }

    /** What it is, unless its name says so, and whether it only possibly existed. */
    private static List<String> notes(UnitNode unit, Visit visit) {
        var notes = new ArrayList<String>();
        if (!unit.name().toLowerCase(Locale.ROOT).endsWith(unit.kind())) {
            notes.add(unit.kind());
        }
        if (unit.possible()) {
            notes.add(visit.t("certainty.possible"));
        }
        return notes;
    }

    private static List<ChartNode> nodes(List<UnitNode> units, Visit visit) {
        return units.stream()
                .map(unit -> new ChartNode(
                        unit.name(), unit.href(), notes(unit, visit), unit.possible(), nodes(unit.children(), visit)))
                .toList();
    }
}
