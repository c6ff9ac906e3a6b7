package fi.muutoskirja.transparency.page;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.replay.DecisionThen;
import fi.muutoskirja.replay.Replay;
import fi.muutoskirja.replay.Replay.Nature;
import fi.muutoskirja.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of a reform's replay.
 *
 * @param first address of the first step; null at it, and so with the others
 * @param segments the steps of the bar
 * @param changing the corrections and withdrawals among the steps
 * @param before what the entry that is corrected or withdrawn said until then; null for other steps
 * @param after what it says from then on; null for other steps
 * @param stage where the reform stood then, in words; null before its start was recorded
 * @param alternatives the alternatives as known then; null when none were
 */
public record ReplayPage(
        String name,
        Link reform,
        int number,
        int of,
        @Nullable String first,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String last,
        List<Segment> segments,
        List<Link> changing,
        EntryLine entry,
        @Nullable String before,
        @Nullable String after,
        List<ReplayChange> changes,
        @Nullable String stage,
        @Nullable AlternativesTable alternatives,
        List<DecisionRow> decisions) {
    private static final int BAR = 1_000;

    /** A step on the bar, in units of a thousandth of its width. */
    public record Segment(String kind, int x, int width) {}

    /** A decision as it stood then, with its place in law in words. */
    public record DecisionRow(Link decision, String standing) {}

    /** @return empty when the reform has no step at or before the position */
    public static Optional<ReplayPage> of(String slug, @Nullable Long position, PageReadSides read, Visit visit) {
        return read.replays()
                .replay("reform-" + slug, position)
                .map(replay -> page(slug, replay, read, visit, then(visit, replay.position())));
    }

    /** The same visit, knowing what was known at a position. */
    private static Visit then(Visit visit, long position) {
        return new Visit(
                visit.language(),
                visit.path(),
                position,
                visit.head(),
                visit.asked(),
                visit.at(),
                visit.now(),
                visit.others(),
                visit.site());
    }

    private static ReplayPage page(String slug, Replay replay, PageReadSides read, Visit visit, Visit then) {
        var lookup = new Lookup(read, then);
        var state = replay.state();
        var name = read.dossiers()
                .dossier(replay.reform(), visit.head())
                .map(Dossier::name)
                .orElse(slug);
        var steps = replay.steps();
        return new ReplayPage(
                name,
                new Link(name, visit.to("/reforms/" + slug)),
                replay.number(),
                steps.size(),
                replay.number() == 1 ? null : address(slug, steps.getFirst().position(), visit),
                replay.previous() == null ? null : address(slug, replay.previous(), visit),
                replay.next() == null ? null : address(slug, replay.next(), visit),
                replay.number() == steps.size()
                        ? null
                        : address(slug, steps.getLast().position(), visit),
                segments(replay),
                changing(slug, replay, visit),
                new EntryLines(read, then, lookup).line(replay.entry()),
                said(replay.before(), read, visit),
                said(replay.after(), read, visit),
                replay.changes().stream()
                        .map(change -> ReplayChange.of(change, then, lookup))
                        .toList(),
                state == null ? null : visit.t("stage." + FrontPage.stage(state)),
                state == null || state.models().isEmpty() ? null : AlternativesTable.of(state, then, lookup),
                replay.decisions().stream()
                        .map(decision -> decision(decision, visit))
                        .toList());
    }

    private static String address(String slug, long position, Visit visit) {
        return visit.timeless("/reforms/" + slug + "/replay/" + position);
    }

    private static List<Segment> segments(Replay replay) {
        var segments = new ArrayList<Segment>();
        var size = replay.steps().size();
        for (var i = 0; i < size; i++) {
            var x = i * BAR / size;
            var width = Math.max(1, (i + 1) * BAR / size - x - (size > BAR / 8 ? 0 : 2));
            var nature = replay.steps().get(i).nature() == Nature.RECORDED ? "" : " changing";
            var place = i + 1 == replay.number() ? "here" : i < replay.number() ? "done" : "to-come";
            segments.add(new Segment(place + nature, x, width));
        }
        return segments;
    }

    private static List<Link> changing(String slug, Replay replay, Visit visit) {
        var links = new ArrayList<Link>();
        for (var i = 0; i < replay.steps().size(); i++) {
            var step = replay.steps().get(i);
            if (step.nature() != Nature.RECORDED) {
                var key = step.nature() == Nature.CORRECTED ? "replay.correction" : "replay.withdrawal";
                links.add(new Link(visit.t(key, i + 1), address(slug, step.position(), visit)));
            }
        }
        return links;
    }

    private static @Nullable String said(@Nullable TimelineEntry line, PageReadSides read, Visit visit) {
        return line == null ? null : read.wording().text(line, visit.language().locale());
    }

    private static DecisionRow decision(DecisionThen decision, Visit visit) {
        var standing = new ArrayList<String>();
        if (!decision.decided()) {
            standing.add(visit.t("decision.is-proposal"));
        }
        var legal = decision.legal();
        if (legal != null && legal.phase() != null) {
            standing.add(visit.t("phase." + spelled(legal.phase())));
        }
        if (legal != null && !legal.perhaps().isEmpty()) {
            var perhaps = legal.perhaps().stream()
                    .map(phase -> visit.t("phase." + spelled(phase)))
                    .toList();
            standing.add(visit.t("law.possibly", String.join(", ", perhaps)));
        }
        if (standing.isEmpty()) {
            standing.add(visit.t("replay.no-phase"));
        }
        return new DecisionRow(
                new Link(decision.title(), visit.to("/decisions/" + decision.id(), decision.on())),
                String.join(" · ", standing) + " (" + visit.dates().day(decision.on()) + ")");
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
