package fi.muutoskirja.transparency.chart;

import java.util.List;

/**
 * The life of a unit on one line, in CSS pixels.
 *
 * @param spans when it existed, certainly or possibly
 * @param years marks on the axis
 * @param marks what happened to it
 */
public record Lifeline(int width, int height, List<Span> spans, List<Year> years, List<Mark> marks) {
    /** A part of the line. */
    public record Span(int x, int width, boolean possible) {}

    /** A year's first day. */
    public record Year(int x, String text) {}

    /** A day on which something happened, numbered as in the list beside the drawing; {@code x} is where it can be at the latest. */
    public record Mark(int x, String number) {}
}
