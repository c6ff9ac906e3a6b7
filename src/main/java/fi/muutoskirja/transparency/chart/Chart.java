package fi.muutoskirja.transparency.chart;

import java.util.List;

/**
 * An organisation chart with every place settled, in CSS pixels from the upper left corner.
 *
 * @param frame the frame around what has no known place; of no height when there is no such thing
 */
public record Chart(int width, int height, List<Box> boxes, List<Line> lines, Frame frame) {
    /** A unit's box. */
    public record Box(
            int x, int y, int width, int height, List<Label> labels, String href, boolean possible, boolean top) {}

    /** A line of text within a box; {@code y} is its baseline. */
    public record Label(int x, int y, String text, boolean note) {}

    /** A connection, as an SVG path. */
    public record Line(String path, boolean possible) {}

    /** A labelled frame; {@code title} sits at its upper edge. */
    public record Frame(int y, int width, int height, String title) {
        public boolean drawn() {
            return height > 0;
        }
    }
}
