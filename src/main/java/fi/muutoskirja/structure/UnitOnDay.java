package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.organisation.Change;
import fi.muutoskirja.organisation.Place;
import fi.muutoskirja.organisation.Reign;
import fi.muutoskirja.organisation.Span;
import fi.muutoskirja.organisation.Step;
import fi.muutoskirja.organisation.UnitLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit's line as seen on single days. */
final class UnitOnDay {
    private final UnitLine line;
    private final Step begin;
    private final Change.Began origin;
    private final @Nullable Step end;
    private final Span life;
    private final @Nullable HistoricalDate until;
    private final List<Reign<String>> names;
    private final List<Reign<Place>> places;

    private UnitOnDay(UnitLine line, Step begin, Change.Began origin) {
        this.line = line;
        this.begin = begin;
        this.origin = origin;
        this.end = line.end().orElse(null);
        this.life = line.life();
        this.until = end == null ? null : end.happened();
        this.names = line.names();
        this.places = line.places();
    }

    /** The unit on every day there is. */
    static Days<UnitAt> daysOf(UnitLine line) {
        var unit = of(line);
        return unit.isEmpty() ? Days.of(List.of(), day -> null) : Days.of(line.steps(), unit.get()::onIfPossible);
    }

    /**
     * The unit on every day there is, when only one step came to its line. A name or a place matters from the first day on which it may
     * have come about until it has certainly been followed by another, and by another step's authority.
     */
    static Days<UnitAt> daysOf(UnitLine line, Step added, Days<UnitAt> before) {
        var unit = of(line);
        if (unit.isEmpty()
                || added.change() instanceof Change.Began
                || added.change().ends()) {
            return daysOf(line);
        }
        var replaced = switch (added.change()) {
            case Change.Renamed renamed -> end(unit.get().names, added);
            case Change.Moved moved -> end(unit.get().places, added);
            case Change other -> Long.MAX_VALUE;
        };
        return before.again(
                added.moment().earliest(),
                Math.max(replaced, unit.get().followed(added)),
                line.steps(),
                unit.get()::onIfPossible);
    }

    private static Optional<UnitOnDay> of(UnitLine line) {
        return line.begin().flatMap(begin -> line.origin().map(origin -> new UnitOnDay(line, begin, origin)));
    }

    private static <V> long end(List<Reign<V>> reigns, Step step) {
        for (var reign : reigns) {
            if (reign.step() == step) {
                return reign.span().end().latest();
            }
        }
        return Long.MAX_VALUE;
    }

    private long followed(Step added) {
        var day = Long.MAX_VALUE;
        for (var step : line.steps().reversed()) {
            if (step == added) {
                break;
            }
            if (step != end) {
                day = Math.min(day, step.moment().latest());
            }
        }
        return day;
    }

    private @Nullable UnitAt onIfPossible(long day) {
        return life.possiblyOn(day) ? on(day) : null;
    }

    private UnitAt on(long day) {
        var name = inForce(names, day);
        var place = inForce(places, day);
        var behind = new Behind();
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
                behind.entries());
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

    private static <V> List<V> doubts(List<Reign<V>> reigns, Reign<V> inForce, long day, Behind behind) {
        var others = new ArrayList<V>();
        for (var reign : reigns) {
            if (reign.span().possiblyOn(day) && !reign.value().equals(inForce.value())) {
                if (!others.contains(reign.value())) {
                    others.add(reign.value());
                }
                behind.add(reign.step());
            }
        }
        return others;
    }

    private List<String> tasks(long day, List<UnitAt.MayBe> mayBe, Behind behind) {
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
