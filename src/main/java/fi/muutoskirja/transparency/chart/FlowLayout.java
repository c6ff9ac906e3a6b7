package fi.muutoskirja.transparency.chart;

import fi.muutoskirja.transparency.chart.Flow.Band;
import fi.muutoskirja.transparency.chart.Flow.Ribbon;
import java.util.ArrayList;
import java.util.List;

/** Lays out a flow: bands from top to bottom, in each the boxes of both sides centred against one another. */
public final class FlowLayout {
    private static final int EDGE = 2;
    private static final int HEAD = 34;
    private static final int BETWEEN_COLUMNS = 170;
    private static final int BETWEEN_BOXES = 12;
    private static final int BETWEEN_BANDS = 26;
    private static final int RIGHT = EDGE + BoxSize.WIDTH + BETWEEN_COLUMNS;

    private final List<Chart.Box> boxes = new ArrayList<>();
    private final List<Ribbon> ribbons = new ArrayList<>();
    private int down = EDGE + HEAD;

    private FlowLayout() {}

    public static Flow of(List<Band> bands) {
        var layout = new FlowLayout();
        bands.forEach(layout::add);
        return new Flow(
                RIGHT + BoxSize.WIDTH + EDGE,
                layout.down - (bands.isEmpty() ? 0 : BETWEEN_BANDS) + EDGE,
                EDGE,
                RIGHT,
                List.copyOf(layout.boxes),
                List.copyOf(layout.ribbons));
    }

    private void add(Band band) {
        var height = Math.max(height(band.left()), height(band.right()));
        var left = column(band.left(), EDGE, height);
        var right = column(band.right(), RIGHT, height);
        for (var way : band.ways()) {
            ribbons.add(new Ribbon(path(left.get(way.left()), right.get(way.right())), way.possible(), way.tasks()));
        }
        down += height + BETWEEN_BANDS;
    }

    private List<Chart.Box> column(List<ChartNode> nodes, int x, int height) {
        var column = new ArrayList<Chart.Box>();
        var y = down + (height - height(nodes)) / 2;
        for (var node : nodes) {
            var box = BoxSize.box(node, x, y, false);
            column.add(box);
            y += box.height() + BETWEEN_BOXES;
        }
        boxes.addAll(column);
        return column;
    }

    private static String path(Chart.Box from, Chart.Box to) {
        var start = from.x() + from.width();
        var middle = (start + to.x()) / 2;
        var above = from.y() + from.height() / 2;
        var below = to.y() + to.height() / 2;
        return "M%d %dC%d %d %d %d %d %d".formatted(start, above, middle, above, middle, below, to.x(), below);
    }

    private static int height(List<ChartNode> nodes) {
        return nodes.stream().mapToInt(BoxSize::height).sum() + BETWEEN_BOXES * Math.max(0, nodes.size() - 1);
    }
}
