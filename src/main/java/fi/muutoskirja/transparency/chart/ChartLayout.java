package fi.muutoskirja.transparency.chart;

import java.util.ArrayList;
import java.util.List;

/** Lays out a whole chart: the structure as one tree, and below it, in a frame of its own, what has no known place in it. */
public final class ChartLayout {
    private static final int EDGE = 2;
    private static final int GAP = 14;
    private static final int ABOVE_FRAME = 32;
    private static final int FRAME_HEAD = 40;
    private static final int MIN_COLUMNS = 3;

    private final List<Chart.Box> boxes = new ArrayList<>();
    private final List<Chart.Line> lines = new ArrayList<>();
    private int right;
    private int down = EDGE;

    private ChartLayout() {}

    /**
     * @param root the municipality with the units whose place is known
     * @param unplaced units of which the source does not tell where they stand
     * @param frameTitle says so
     */
    public static Chart of(ChartNode root, List<ChartNode> unplaced, String frameTitle) {
        var layout = new ChartLayout();
        layout.tree(root, EDGE);
        var frame = unplaced.isEmpty() ? new Chart.Frame(0, 0, 0, "") : layout.frame(unplaced, frameTitle);
        return new Chart(
                layout.right + EDGE, layout.down + EDGE, List.copyOf(layout.boxes), List.copyOf(layout.lines), frame);
    }

    private void tree(ChartNode root, int left) {
        var tree = new Tree(root);
        boxes.addAll(tree.boxes(left, down));
        lines.addAll(tree.lines(left, down));
        right = Math.max(right, left + tree.width());
        down += tree.height();
    }

    private Chart.Frame frame(List<ChartNode> unplaced, String title) {
        down += ABOVE_FRAME;
        var top = down;
        down += FRAME_HEAD;
        for (var node : unplaced) {
            if (!node.children().isEmpty()) {
                tree(node, EDGE + GAP);
                down += GAP;
            }
        }
        grid(unplaced.stream().filter(node -> node.children().isEmpty()).toList());
        right += GAP;
        return new Chart.Frame(top, right - EDGE, down - top, title);
    }

    private void grid(List<ChartNode> alone) {
        var columns = Math.max(MIN_COLUMNS, (right - EDGE) / (BoxSize.WIDTH + GAP));
        for (var first = 0; first < alone.size(); first += columns) {
            var row = alone.subList(first, Math.min(first + columns, alone.size()));
            var left = EDGE + GAP;
            for (var node : row) {
                boxes.add(BoxSize.box(node, left, down, false));
                left += BoxSize.WIDTH + GAP;
            }
            right = Math.max(right, left - GAP);
            down += row.stream().mapToInt(BoxSize::height).max().orElse(0) + GAP;
        }
    }
}
