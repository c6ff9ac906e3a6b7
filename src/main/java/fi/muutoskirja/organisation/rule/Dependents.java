package fi.muutoskirja.organisation.rule;

import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.organisation.OrganisationEvent;
import fi.muutoskirja.organisation.OrganisationEvent.OrganisationRegistered;
import fi.muutoskirja.organisation.OrganisationState;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.LineChange;
import fi.muutoskirja.organisation.line.Place;
import fi.muutoskirja.organisation.line.Step;
import fi.muutoskirja.organisation.line.UnitLine;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statements that the rules can judge otherwise once an earlier one is another. A statement about a unit is judged by the unit's own
 * line; when it puts the unit somewhere, by the lines above; when it ends the unit, by those of its children; when it names the unit, by
 * those of its namesakes. It is enough to know who was ever above, below or of the same name.
 */
public final class Dependents implements Predicate<Statement> {
    private final OrganisationState state;
    private final Set<String> changed = new HashSet<>();
    private final Set<String> below = new HashSet<>();
    private final Set<String> above = new HashSet<>();
    private final Set<String> namesakes = new HashSet<>();

    private Dependents(OrganisationState state) {
        this.state = state;
    }

    /**
     * @param state the state after everything that stands, the old statement among it
     * @param replacement null when the old statement is withdrawn
     */
    public static Predicate<Statement> of(OrganisationState state, Statement old, @Nullable Statement replacement) {
        if (old.event() instanceof OrganisationRegistered) {
            return later -> replacement == null;
        }
        if (replacement != null
                && old.event().equals(replacement.event())
                && old.provenance().happened().equals(replacement.provenance().happened())) {
            return later -> false;
        }
        var was = touched(old);
        var is = replacement == null ? List.<LineChange>of() : touched(replacement);
        var dependents = new Dependents(state);
        was.forEach(touch -> dependents.add(touch, is));
        is.forEach(touch -> dependents.add(touch, was));
        return dependents;
    }

    @Override
    public boolean test(Statement later) {
        return touched(later).stream().anyMatch(this::isReached);
    }

    private boolean isReached(LineChange touch) {
        var id = touch.id();
        return changed.contains(id)
                || switch (touch.change()) {
                    case Change.Began began -> isReachedAt(id, began.place());
                    case Change.Moved moved -> isReachedAt(id, moved.place());
                    case Change.Renamed renamed -> namesakes.contains(id);
                    case Change.Created post -> post.unit() != null && changed.contains(post.unit());
                    case Change other -> other.ends() && above.contains(id);
                };
    }

    private boolean isReachedAt(String id, Place place) {
        return below.contains(id)
                || namesakes.contains(id)
                || place.parent() != null && changed.contains(place.parent());
    }

    /** @param counterpart what the entry does when it is told the other way */
    private void add(LineChange touch, List<LineChange> counterpart) {
        changed.add(touch.id());
        var change = touch.change();
        var puts = change instanceof Change.Began || change instanceof Change.Moved;
        if (puts || change.ends() || change instanceof Change.Renamed) {
            everOf(touch, Dependents::name)
                    .flatMap(name -> state.everNamed(name).stream())
                    .forEach(namesake -> namesakes.add(namesake.id()));
        }
        if (puts || change.ends()) {
            everOf(touch, Dependents::parent).forEach(above::add);
            state.everUnder(touch.id()).forEach(child -> below.add(child.id()));
        }
        if (puts && counterpart.stream().noneMatch(other -> beginsInSamePlace(touch, other))) {
            below.addAll(everBelow(touch.id()));
        }
    }

    /** What the unit's line ever gave, and what the change gives. */
    private Stream<String> everOf(LineChange touch, Function<Change, @Nullable String> given) {
        var steps = state.unit(touch.id()).map(UnitLine::steps).orElse(List.of());
        return Stream.concat(steps.stream().map(Step::change), Stream.of(touch.change()))
                .flatMap(change -> Stream.ofNullable(given.apply(change)));
    }

    private static @Nullable String name(Change change) {
        return switch (change) {
            case Change.Began began -> began.name();
            case Change.Renamed renamed -> renamed.name();
            case Change other -> null;
        };
    }

    private static @Nullable String parent(Change change) {
        return switch (change) {
            case Change.Began began -> began.place().parent();
            case Change.Moved moved -> moved.place().parent();
            case Change other -> null;
        };
    }

    /** Then all that is above it stays as it was, only for another time. */
    private static boolean beginsInSamePlace(LineChange touch, LineChange other) {
        return touch.id().equals(other.id())
                && touch.change() instanceof Change.Began one
                && other.change() instanceof Change.Began two
                && one.place().equals(two.place());
    }

    private Set<String> everBelow(String id) {
        var found = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of(id));
        while (!waiting.isEmpty()) {
            for (var child : state.everUnder(waiting.pop())) {
                if (found.add(child.id())) {
                    waiting.push(child.id());
                }
            }
        }
        return found;
    }

    private static List<LineChange> touched(Statement statement) {
        return LineChange.of((OrganisationEvent) statement.event());
    }
}
