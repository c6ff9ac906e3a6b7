package fi.muutoskirja.comparison;

import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Both sides of a comparison.
 *
 * @param between the day of {@code from} with the knowledge of {@code to}: what differs there already differs by knowledge
 */
record Views(View from, View between, View to) {
    /** A step that has come about to a different degree on the two sides. */
    record Turned(Step step, Reached was, Reached is) {
        /** Whether it is read as it happened rather than backwards. */
        boolean forwards() {
            return was.compareTo(is) < 0;
        }
    }

    /** The steps of a unit or post that make the sides differ, in the order in which they came about as far as known. */
    List<Turned> turned(String id, Predicate<Change> which) {
        var steps = new ArrayList<>(to.steps(id));
        for (var step : from.steps(id)) {
            if (steps.stream().noneMatch(other -> isSame(step, other))) {
                steps.add(step);
            }
        }
        var turned = new ArrayList<Turned>();
        for (var step : steps) {
            if (which.test(step.change())) {
                var was = from.reached(id, step);
                var is = to.reached(id, step);
                if (was != is) {
                    turned.add(new Turned(step, was, is));
                }
            }
        }
        return turned;
    }

    /** The entries behind a difference; when no step of the kind makes it, those of the kind that either side holds. */
    List<Evidence> evidence(String id, Predicate<Change> which) {
        return evidence(id, which, which);
    }

    /** The entries behind a difference: what is likelier to tell it first, else what else may tell it. */
    List<Evidence> evidence(String id, Predicate<Change> likely, Predicate<Change> otherwise) {
        for (var which : List.of(likely, otherwise)) {
            var turned = turned(id, which);
            if (!turned.isEmpty()) {
                return Evidence.of(turned.stream().map(Turned::step).toList());
            }
        }
        var held = new ArrayList<>(from.steps(id));
        held.addAll(to.steps(id));
        return Evidence.of(held.stream()
                .filter(step -> likely.or(otherwise).test(step.change()))
                .toList());
    }

    /** Why the sides differ in something, by what it is on each of them and on the one between. */
    <V> Cause cause(Function<View, V> value) {
        var middle = value.apply(between);
        if (middle.equals(value.apply(from))) {
            return Cause.TIME;
        }
        return middle.equals(value.apply(to)) ? Cause.KNOWLEDGE : Cause.BOTH;
    }

    private static boolean isSame(Step one, Step other) {
        return one.entry().equals(other.entry()) && one.change().equals(other.change());
    }
}
