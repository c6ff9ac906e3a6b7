package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.Place;
import fi.muutoskirja.organisation.line.Span;
import fi.muutoskirja.organisation.line.Step;
import fi.muutoskirja.organisation.line.Tenure;
import fi.muutoskirja.organisation.line.UnitLine;
import java.util.ArrayList;
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
    private final List<Tenure<String>> names;
    private final List<Tenure<Place>> places;
    private final List<Step> ofTasks;
    private final @Nullable CompanyOnDay company;

    private UnitOnDay(UnitLine line, Step begin, Change.Began origin) {
        this.line = line;
        this.begin = begin;
        this.origin = origin;
        this.end = line.end().orElse(null);
        this.life = line.life();
        this.until = end == null ? null : end.happened();
        this.names = line.names();
        this.places = line.places();
        this.ofTasks = ofTasks(line.steps());
        this.company = CompanyOnDay.of(line);
    }

    /** The unit on every day there is. */
    static DayStretches<UnitAt> daysOf(UnitLine line) {
        return daysOf(line, DayStretches.none());
    }

    /** The same; where it is as it was before, it stays the same object. */
    private static DayStretches<UnitAt> daysOf(UnitLine line, DayStretches<UnitAt> before) {
        var unit = of(line);
        return unit.isEmpty()
                ? DayStretches.none()
                : before.again(Long.MIN_VALUE, Long.MAX_VALUE, line.steps(), unit.get()::onIfPossible);
    }

    /** The unit on every day there is, once an entry has come to its line. */
    static DayStretches<UnitAt> daysAfter(DayStretches<UnitAt> before, UnitLine line, Entry entry) {
        return entry.statement().event() instanceof Correction
                ? daysOf(line, before)
                : daysOf(line, stepOf(entry, line.steps()), before);
    }

    private static Step stepOf(Entry entry, List<Step> steps) {
        for (var i = 0; i < steps.size(); i++) {
            if (steps.get(i).recorded() == entry.position()) {
                return steps.get(i);
            }
        }
        throw new IllegalStateException("Entry " + entry.id() + " left no step");
    }

    /**
     * The unit on every day there is, when only one step came to its line. A name or a place matters from the first day on which it may
     * have come about until it has certainly been followed by another, and by another step's authority.
     */
    private static DayStretches<UnitAt> daysOf(UnitLine line, Step added, DayStretches<UnitAt> before) {
        var unit = of(line);
        if (unit.isEmpty()
                || added.change() instanceof Change.Began
                || added.change().ends()) {
            return daysOf(line, before);
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
        var begin = line.begin();
        return begin.isPresent() && begin.get().change() instanceof Change.Began origin
                ? Optional.of(new UnitOnDay(line, begin.get(), origin))
                : Optional.empty();
    }

    private static <V> long end(List<Tenure<V>> reigns, Step step) {
        for (var i = 0; i < reigns.size(); i++) {
            if (reigns.get(i).step() == step) {
                return reigns.get(i).span().end().latest();
            }
        }
        return Long.MAX_VALUE;
    }

    private long followed(Step added) {
        var day = Long.MAX_VALUE;
        var steps = line.steps();
        for (var i = steps.size() - 1; i >= 0 && steps.get(i) != added; i--) {
            if (steps.get(i) != end && steps.get(i).change().isOfStructure()) {
                day = Math.min(day, steps.get(i).moment().latest());
            }
        }
        return day;
    }

    private @Nullable UnitAt onIfPossible(long day) {
        return life.possiblyOn(day) ? on(day) : null;
    }

    private UnitAt on(long day) {
        var name = Tenure.inForce(names, day);
        var place = Tenure.inForce(places, day);
        var behind = new Behind();
        behind.add(begin);
        behind.add(name.step());
        behind.add(place.step());
        if (end != null) {
            behind.add(end);
        }
        var mayBe = new ArrayList<UnitAt.MayBe>(0);
        for (var other : doubts(names, name, day, behind)) {
            mayBe.add(new UnitAt.MayBe("name", other));
        }
        for (var other : doubts(places, place, day, behind)) {
            mayBe.add(new UnitAt.MayBe("parent", other.word()));
        }
        var tasks = tasks(day, mayBe, behind);
        if (company != null) {
            for (var other : company.mayBe(day)) {
                mayBe.add(new UnitAt.MayBe("companyState", other.publicName()));
            }
            company.behind(day, behind);
        }
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
                company == null ? null : company.state(day),
                mayBe.isEmpty() ? List.of() : List.copyOf(mayBe),
                behind.entries());
    }

    private static <V> List<V> doubts(List<Tenure<V>> reigns, Tenure<V> inForce, long day, Behind behind) {
        List<V> others = List.of();
        for (var i = 0; i < reigns.size(); i++) {
            var reign = reigns.get(i);
            if (reign != inForce
                    && reign.span().possiblyOn(day)
                    && !reign.value().equals(inForce.value())) {
                others = others.isEmpty() ? new ArrayList<>() : others;
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
        for (var step : ofTasks) {
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

    private static List<Step> ofTasks(List<Step> steps) {
        List<Step> ofTasks = List.of();
        for (var i = 0; i < steps.size(); i++) {
            var change = steps.get(i).change();
            if (change instanceof Change.GaveUpTasks || change instanceof Change.ReceivedTasks) {
                ofTasks = ofTasks.isEmpty() ? new ArrayList<>() : ofTasks;
                ofTasks.add(steps.get(i));
            }
        }
        return ofTasks;
    }

    private static List<String> afterwards(List<String> tasks, Change change) {
        return switch (change) {
            case Change.GaveUpTasks given when given.tasks().isEmpty() -> List.of();
            case Change.GaveUpTasks given -> {
                var fewer = new ArrayList<>(tasks);
                yield fewer.removeAll(given.tasks()) ? List.copyOf(fewer) : tasks;
            }
            case Change.ReceivedTasks received -> {
                var more = new ArrayList<String>(tasks.size() + received.tasks().size());
                addOnce(tasks, more);
                addOnce(received.tasks(), more);
                yield more.size() == tasks.size() ? tasks : List.copyOf(more);
            }
            case Change.OfUnit other -> tasks;
            case Change.OfPost other -> tasks;
        };
    }

    private static void addOnce(List<String> added, List<String> tasks) {
        for (var i = 0; i < added.size(); i++) {
            if (!tasks.contains(added.get(i))) {
                tasks.add(added.get(i));
            }
        }
    }

    private Step lastOn(long day) {
        var steps = line.steps();
        for (var i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) != end
                    && steps.get(i).change().isOfStructure()
                    && steps.get(i).moment().certainlyBy(day)) {
                return steps.get(i);
            }
        }
        return begin;
    }
}
