package fi.muutoskirja.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The life of a unit over all time.
 *
 * @param steps everything recorded of it, in the order in which it came about as far as known
 */
public record UnitLine(String id, List<Step> steps) {

    public UnitLine with(Step step) {
        return new UnitLine(id, Step.with(steps, step));
    }

    public UnitLine without(UUID entry) {
        return new UnitLine(id, Step.without(steps, entry));
    }

    /** Empty when nothing on record begins it. */
    public Optional<Step> begin() {
        return Step.first(steps, change -> change instanceof Change.Began);
    }

    public Optional<Step> end() {
        return Step.first(steps, Change::ends);
    }

    public Span life() {
        return new Span(
                begin().map(Step::moment).orElse(Moment.NEVER),
                end().map(Step::moment).orElse(Moment.NEVER));
    }

    /** What it began with; empty when nothing on record begins it. */
    public Optional<Change.Began> origin() {
        return begin().map(step -> (Change.Began) step.change());
    }

    public List<Reign<String>> names() {
        return Reign.of(given(change -> change instanceof Change.Renamed), step -> switch (step.change()) {
            case Change.Renamed renamed -> renamed.name();
            case Change.Began began -> began.name();
            case Change other -> throw new IllegalStateException(other + " gives no name");
        });
    }

    public List<Reign<Place>> places() {
        return Reign.of(given(change -> change instanceof Change.Moved), step -> switch (step.change()) {
            case Change.Moved moved -> moved.place();
            case Change.Began began -> began.place();
            case Change other -> throw new IllegalStateException(other + " gives no place");
        });
    }

    private List<Step> given(Function<Change, Boolean> gives) {
        var begin = begin();
        if (begin.isEmpty()) {
            return List.of();
        }
        var giving = new ArrayList<Step>();
        giving.add(begin.get());
        for (var step : steps) {
            if (gives.apply(step.change())) {
                giving.add(step);
            }
        }
        return giving;
    }
}
