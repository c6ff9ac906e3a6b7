package fi.muutoskirja.comparison;

import fi.muutoskirja.comparison.Lineage.Link;
import fi.muutoskirja.comparison.Lineage.Named;
import fi.muutoskirja.comparison.Lineage.Way;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.Moment;
import fi.muutoskirja.organisation.line.Step;
import fi.muutoskirja.organisation.line.UnitLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows lifelines from unit to unit, backwards or forwards, never against time. */
final class Lineages {
    private final Function<String, Optional<UnitLine>> lines;
    private final Function<String, Optional<String>> names;
    private final boolean forwards;
    private final List<Link> links = new ArrayList<>();
    private final Set<Seen> seen = new LinkedHashSet<>();
    private final ArrayDeque<Place> places = new ArrayDeque<>();

    private Lineages(
            Function<String, Optional<UnitLine>> lines, Function<String, Optional<String>> names, boolean forwards) {
        this.lines = lines;
        this.names = names;
        this.forwards = forwards;
    }

    /** A unit that was come to, by something that came about when it did; null at the beginning. */
    private record Place(
            String unit, int distance, @Nullable Moment moment) {}

    private record Seen(String from, @Nullable String into, Evidence evidence) {}

    static Lineage of(
            String unit, Function<String, Optional<UnitLine>> lines, Function<String, Optional<String>> names) {
        return new Lineage(
                unit, new Lineages(lines, names, false).from(unit), new Lineages(lines, names, true).from(unit));
    }

    private List<Link> from(String unit) {
        places.add(new Place(unit, 0, null));
        while (!places.isEmpty()) {
            var place = places.poll();
            for (var step : lines.apply(place.unit()).map(UnitLine::steps).orElse(List.of())) {
                if (place.moment() == null || isInTime(step.moment(), place.moment())) {
                    follow(place, step);
                }
            }
        }
        return links;
    }

    /** What a unit did certainly before it received something has nothing to do with what it received. */
    private boolean isInTime(Moment step, Moment arrival) {
        return forwards ? step.latest() >= arrival.earliest() : step.earliest() <= arrival.latest();
    }

    private void follow(Place place, Step step) {
        var unit = place.unit();
        switch (step.change()) {
            case Change.Ended ended
            when forwards ->
                ended.into()
                        .forEach(into -> link(
                                place,
                                step,
                                ended.into().size() == 1 ? Way.MERGED : Way.SPLIT,
                                unit,
                                into,
                                null,
                                List.of()));
            case Change.Began began
            when !forwards ->
                began.from()
                        .forEach(from -> link(
                                place,
                                step,
                                began.from().size() == 1 ? Way.SPLIT : Way.MERGED,
                                from,
                                unit,
                                null,
                                List.of()));
            case Change.GaveUpTasks given
            when forwards -> link(place, step, Way.TASKS_MOVED, unit, given.toUnit(), given.toOutside(), given.tasks());
            case Change.ReceivedTasks received
            when !forwards -> link(place, step, Way.TASKS_MOVED, received.fromUnit(), unit, null, received.tasks());
            case Change.MergedInto merged
            when forwards -> link(place, step, Way.MERGED, unit, merged.into(), merged.intoOutside(), List.of());
            case Change.TookIn taken
            when !forwards -> link(place, step, Way.MERGED, taken.company(), unit, null, List.of());
            default -> {}
        }
    }

    private void link(
            Place place,
            Step step,
            Way way,
            String from,
            @Nullable String into,
            @Nullable String outside,
            List<String> tasks) {
        var evidence = Evidence.of(step);
        if (seen.add(new Seen(from, into, evidence))) {
            links.add(new Link(
                    place.distance() + 1,
                    way,
                    named(from),
                    into == null ? null : named(into),
                    outside,
                    tasks,
                    evidence));
            var next = forwards ? into : from;
            if (next != null) {
                places.add(new Place(next, place.distance() + 1, step.moment()));
            }
        }
    }

    private Named named(String unit) {
        return new Named(unit, names.apply(unit).orElse(null));
    }
}
