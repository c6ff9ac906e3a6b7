package fi.muutoskirja.transparency.page;

import fi.muutoskirja.transparency.chart.Chart;
import fi.muutoskirja.transparency.chart.ChartLayout;
import fi.muutoskirja.transparency.chart.ChartNode;
import java.util.List;

/** The structure as a drawing. */
final class StructureChart {
    private StructureChart() {}

    static Chart of(String municipality, List<UnitNode> placed, List<UnitNode> unplaced, Visit visit) {
        return ChartLayout.of(
                new ChartNode(municipality, "", "", false, nodes(placed, visit)),
                nodes(unplaced, visit),
                visit.t("organisation.unplaced"));
    }

    private static List<ChartNode> nodes(List<UnitNode> units, Visit visit) {
        return units.stream()
                .map(unit -> new ChartNode(
                        unit.name(),
                        unit.href(),
                        unit.possible() ? visit.t("certainty.possible") : "",
                        unit.possible(),
                        nodes(unit.children(), visit)))
                .toList();
    }
}
