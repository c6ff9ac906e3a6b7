package fi.muutoskirja.transparency.chart;

import java.util.List;

/**
 * What became of what, from one column of boxes to another, with every place settled, in CSS pixels from the upper left corner.
 *
 * @param left where the words above the left column begin
 * @param right where the words above the right column begin
 */
public record Flow(int width, int height, int left, int right, List<Chart.Box> boxes, List<Ribbon> ribbons) {
    /** A way from a box on the left to one on the right, as an SVG path. */
    public record Ribbon(String path, boolean possible, boolean tasks) {}

    /** Boxes that hang together, and how; a way names its boxes by their place in the lists. */
    public record Band(List<ChartNode> left, List<ChartNode> right, List<Way> ways) {}

    /** One way within a band. */
    public record Way(int left, int right, boolean possible, boolean tasks) {}
}
