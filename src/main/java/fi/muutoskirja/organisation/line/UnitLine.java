package fi.muutoskirja.organisation.line;

import fi.muutoskirja.organisation.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The life of a unit over all time. Immutable; names and places are worked out when first asked for, and kept. */
public final class UnitLine {
    private final String id;
    private final List<Step> steps;
    private final @Nullable Step begin;
    private final @Nullable Step end;
    private final Span life;
    private @Nullable List<Tenure<String>> names;
    private @Nullable List<Tenure<Place>> places;

    /** @param steps everything recorded of it, in the order in which it came about as far as known */
    public UnitLine(String id, List<Step> steps) {
        this.id = id;
        this.steps = steps;
        this.begin = Step.first(steps, change -> change instanceof Change.Began);
        this.end = Step.first(steps, Change::ends);
        this.life = new Span(begin == null ? Moment.NEVER : begin.moment(), end == null ? Moment.NEVER : end.moment());
    }

    public String id() {
        return id;
    }

    /** Everything recorded of it, in the order in which it came about as far as known. */
    public List<Step> steps() {
        return steps;
    }

    public UnitLine with(Step step) {
        return new UnitLine(id, Step.with(steps, step));
    }

    public UnitLine without(UUID entry) {
        return new UnitLine(id, Step.without(steps, entry));
    }

    /** Whether something on record begins it. */
    public boolean isBegun() {
        return begin != null;
    }

    /** Empty when nothing on record begins it. */
    public Optional<Step> begin() {
        return Optional.ofNullable(begin);
    }

    public Optional<Step> end() {
        return Optional.ofNullable(end);
    }

    public Span life() {
        return life;
    }

    /** What it began with; empty when nothing on record begins it. */
    public Optional<Change.Began> origin() {
        return begin == null ? Optional.empty() : Optional.of((Change.Began) begin.change());
    }

    public boolean isCompany() {
        return begin != null
                && begin.change() instanceof Change.Began began
                && began.kind().equals(UnitKind.COMPANY.publicName());
    }

    public List<Tenure<String>> names() {
        var known = names;
        if (known == null) {
            known = Tenure.of(given(Change.Renamed.class), step -> switch (step.change()) {
                case Change.Renamed renamed -> renamed.name();
                case Change.Began began -> began.name();
                case Change other -> throw new IllegalStateException(other + " gives no name");
            });
            names = known;
        }
        return known;
    }

    public List<Tenure<Place>> places() {
        var known = places;
        if (known == null) {
            known = Tenure.of(given(Change.Moved.class), step -> switch (step.change()) {
                case Change.Moved moved -> moved.place();
                case Change.Began began -> began.place();
                case Change other -> throw new IllegalStateException(other + " gives no place");
            });
            places = known;
        }
        return known;
    }

    /** A value that it began with and that some changes give anew. */
    <V> List<Tenure<V>> reigns(V first, Function<Change, @Nullable V> gives) {
        if (begin == null) {
            return List.of();
        }
        var giving = new ArrayList<Step>();
        giving.add(begin);
        for (var step : steps) {
            if (gives.apply(step.change()) != null) {
                giving.add(step);
            }
        }
        return Tenure.of(giving, step -> Objects.requireNonNullElse(gives.apply(step.change()), first));
    }

    private List<Step> given(Class<? extends Change> giving) {
        if (begin == null) {
            return List.of();
        }
        var given = new ArrayList<Step>(steps.size());
        given.add(begin);
        for (var i = 0; i < steps.size(); i++) {
            if (giving.isInstance(steps.get(i).change())) {
                given.add(steps.get(i));
            }
        }
        return given;
    }
}
