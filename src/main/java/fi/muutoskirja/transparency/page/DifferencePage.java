package fi.muutoskirja.transparency.page;

import fi.muutoskirja.comparison.ComparedState;
import fi.muutoskirja.comparison.Difference;
import fi.muutoskirja.transparency.chart.Flow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened between two states of a municipality.
 *
 * @param from the day of the one state, in words
 * @param to the day of the other
 * @param knownFrom the position up to which entries are taken into account on the side of {@code from}
 * @param knownTo the same on the side of {@code to}
 * @param flow the drawing; empty when no unit differs
 * @param turns of units, in words
 * @param posts of posts, in words
 * @param unchanged how many units are the same on both sides
 */
public record DifferencePage(
        String slug,
        Link municipality,
        Sides sides,
        String from,
        String to,
        long knownFrom,
        long knownTo,
        boolean backwards,
        Optional<Flow> flow,
        List<DifferenceWords> turns,
        List<DifferenceWords> posts,
        int unchanged) {
    /**
     * What is asked.
     *
     * @param knownAtFrom {@code known-at-from} as it was asked; null when it was not
     */
    public record Sides(
            ComparedState from, ComparedState to, @Nullable String knownAtFrom) {}

    /** Whether the two sides are known differently. */
    public boolean knownApart() {
        return knownFrom != knownTo;
    }

    /** @return empty when the municipality is known on neither side */
    public static Optional<DifferencePage> of(String slug, Sides sides, PageReadSides read, Visit visit) {
        return read.comparisons()
                .difference("org-" + slug, sides.from(), sides.to())
                .map(difference -> page(slug, sides, difference, read, visit));
    }

    private static DifferencePage page(
            String slug, Sides sides, Difference difference, PageReadSides read, Visit visit) {
        var lookup = new Lookup(read, visit);
        var words = new DifferenceTelling(read, visit, lookup, sides.from().knownAt());
        return new DifferencePage(
                slug,
                new Link(difference.to().name(), visit.to("/organisations/" + slug)),
                sides,
                visit.dates().day(sides.from().at()),
                visit.dates().day(sides.to().at()),
                sides.from().knownAt(),
                sides.to().knownAt(),
                difference.backwards(),
                difference.turns().isEmpty()
                        ? Optional.empty()
                        : Optional.of(FlowChart.of(difference, visit, words::unit)),
                difference.turns().stream().map(words::of).toList(),
                difference.posts().stream().map(words::of).toList(),
                difference.unchanged().size());
    }

    /** The address of this page for two days, as known at the moment of the visit. */
    static String address(String slug, LocalDate from, LocalDate to, Visit visit) {
        var known = visit.asked();
        return visit.timeless("/organisations/" + slug + "/difference?from=" + from + "&to=" + to
                + (known == null ? "" : "&known-at=" + URLEncoder.encode(known, StandardCharsets.UTF_8)));
    }
}
