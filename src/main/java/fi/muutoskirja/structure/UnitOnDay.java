package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.organisation.Change;
import fi.muutoskirja.organisation.Place;
import fi.muutoskirja.organisation.Reign;
import fi.muutoskirja.organisation.Span;
import fi.muutoskirja.organisation.Step;
import fi.muutoskirja.organisation.UnitLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A unit's line as seen on single days. */
final class UnitOnDay {
    private final UnitLine line;
    private final Step begin;
    private final Change.Began origin;
    private final @Nullable Step end;
    private final Span life;
    private final @Nullable HistoricalDate until;

    private UnitOnDay(UnitLine line, Step begin, Change.Began origin) {
        this.line = line;
        this.begin = begin;
        this.origin = origin;
        this.end = line.end().orElse(null);
        this.life = line.life();
        this.until = end == null ? null : end.happened();
    }

    /** The unit on every day there is. */
    static Days<UnitAt> daysOf(UnitLine line) {
        var begin = line.begin();
        var origin = line.origin();
        if (begin.isEmpty() || origin.isEmpty()) {
            return Days.of(List.of(), day -> null);
        }
        var unit = new UnitOnDay(line, begin.get(), origin.get());
        var names = line.names();
        var places = line.places();
        return Days.of(line.steps(), day -> unit.life.possiblyOn(day) ? unit.on(day, names, places) : null);
    }

    private UnitAt on(long day, List<Reign<String>> names, List<Reign<Place>> places) {
        var name = inForce(names, day);
        var place = inForce(places, day);
        var behind = new LinkedHashSet<Step>();
        behind.add(begin);
        behind.add(name.step());
        behind.add(place.step());
        if (end != null) {
            behind.add(end);
        }
        var mayBe = new ArrayList<UnitAt.MayBe>();
        for (var other : doubts(names, name, day, behind)) {
            mayBe.add(new UnitAt.MayBe("name", other));
        }
        for (var other : doubts(places, place, day, behind)) {
            mayBe.add(new UnitAt.MayBe("parent", other.word()));
        }
        var tasks = tasks(day, mayBe, behind);
        return new UnitAt(
                line.id(),
                name.value(),
                origin.kind(),
                place.value().placement(),
                place.value().parent(),
                life.certainlyOn(day) ? Certainty.CERTAIN : Certainty.POSSIBLE,
                begin.happened(),
                until,
                lastOn(day).authority(),
                tasks,
                List.copyOf(mayBe),
                behind.stream()
                        .sorted(Comparator.comparingLong(Step::recorded))
                        .map(Step::entry)
                        .distinct()
                        .toList());
    }

    /** The last value that has certainly come about; the first of all when none has. */
    private static <V> Reign<V> inForce(List<Reign<V>> reigns, long day) {
        for (var i = reigns.size() - 1; i > 0; i--) {
            if (reigns.get(i).step().moment().certainlyBy(day)) {
                return reigns.get(i);
            }
        }
        return reigns.getFirst();
    }

    private static <V> Set<V> doubts(List<Reign<V>> reigns, Reign<V> inForce, long day, Set<Step> behind) {
        var others = new LinkedHashSet<V>();
        for (var reign : reigns) {
            if (reign.span().possiblyOn(day) && !reign.value().equals(inForce.value())) {
                others.add(reign.value());
                behind.add(reign.step());
            }
        }
        return others;
    }

    private List<String> tasks(long day, List<UnitAt.MayBe> mayBe, Set<Step> behind) {
        var tasks = origin.tasks();
        for (var step : line.steps()) {
            var moved = afterwards(tasks, step.change());
            if (moved.equals(tasks) || !step.moment().possiblyBy(day)) {
                continue;
            }
            behind.add(step);
            if (step.moment().certainlyBy(day)) {
                tasks = moved;
            } else {
                mayBe.add(new UnitAt.MayBe("tasks", String.join("; ", moved)));
            }
        }
        return tasks;
    }

    private static List<String> afterwards(List<String> tasks, Change change) {
        return switch (change) {
            case Change.GaveUpTasks given when given.tasks().isEmpty() -> List.of();
            case Change.GaveUpTasks given ->
                tasks.stream().filter(task -> !given.tasks().contains(task)).toList();
            case Change.ReceivedTasks received -> {
                var more = new LinkedHashSet<>(tasks);
                more.addAll(received.tasks());
                yield List.copyOf(more);
            }
            case Change.OfUnit other -> tasks;
            case Change.OfPost other -> tasks;
        };
    }

    private Step lastOn(long day) {
        for (var step : line.steps().reversed()) {
            if (step != end && step.moment().certainlyBy(day)) {
                return step;
            }
        }
        return begin;
    }
}
