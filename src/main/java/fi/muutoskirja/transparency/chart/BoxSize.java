package fi.muutoskirja.transparency.chart;

import java.util.ArrayList;

/** How large a box must be for its words. */
final class BoxSize {
    static final int WIDTH = 216;
    private static final int LETTERS = 25;
    private static final int LINE = 18;
    private static final int PADDING = 10;
    private static final int BASELINE = 13;

    private BoxSize() {}

    static int height(ChartNode node) {
        return 2 * PADDING
                + LINE
                        * (Wrapping.lines(node.name(), LETTERS).size()
                                + node.notes().size());
    }

    static Chart.Box box(ChartNode node, int x, int y, boolean top) {
        var labels = new ArrayList<Chart.Label>();
        var baseline = y + PADDING + BASELINE;
        for (var line : Wrapping.lines(node.name(), LETTERS)) {
            labels.add(new Chart.Label(x + PADDING + 2, baseline, line, false));
            baseline += LINE;
        }
        for (var note : node.notes()) {
            labels.add(new Chart.Label(x + PADDING + 2, baseline, note, true));
            baseline += LINE;
        }
        return new Chart.Box(x, y, WIDTH, height(node), labels, node.href(), node.possible(), top);
    }
}
