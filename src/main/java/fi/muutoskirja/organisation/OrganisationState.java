package fi.muutoskirja.organisation;

import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.organisation.OrganisationEvent.OrganisationRegistered;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.LineChange;
import fi.muutoskirja.organisation.line.PersistentMap;
import fi.muutoskirja.organisation.line.PostLine;
import fi.muutoskirja.organisation.line.Step;
import fi.muutoskirja.organisation.line.UnitLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything known of one municipality's structure: the lines of its units and posts. Immutable; a change copies what it touches. */
public final class OrganisationState {
    static final OrganisationState UNREGISTERED = new OrganisationState(
            null, 0, PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());
    private final @Nullable String name;
    private final long recorded;
    private final PersistentMap<String, UnitLine> units;
    private final PersistentMap<String, PostLine> posts;
    private final PersistentMap<String, PersistentMap<String, Boolean>> everUnder;
    private final PersistentMap<String, PersistentMap<String, Boolean>> everNamed;

    private OrganisationState(
            @Nullable String name,
            long recorded,
            PersistentMap<String, UnitLine> units,
            PersistentMap<String, PostLine> posts,
            PersistentMap<String, PersistentMap<String, Boolean>> everUnder,
            PersistentMap<String, PersistentMap<String, Boolean>> everNamed) {
        this.name = name;
        this.recorded = recorded;
        this.units = units;
        this.posts = posts;
        this.everUnder = everUnder;
        this.everNamed = everNamed;
    }

    public boolean isRegistered() {
        return name != null;
    }

    /** The municipality's name; null before it is registered. */
    public @Nullable String name() {
        return name;
    }

    /** The line of a unit; empty when nothing on record begins it. */
    public Optional<UnitLine> unit(String id) {
        return Optional.ofNullable(begun(id));
    }

    private @Nullable UnitLine begun(String id) {
        var line = units.get(id);
        return line == null || !line.isBegun() ? null : line;
    }

    /** The line of a post; empty when nothing on record begins it. */
    public Optional<PostLine> post(String id) {
        return Optional.ofNullable(posts.get(id)).filter(line -> line.begin().isPresent());
    }

    /** Every unit that was ever begun, in order of id. */
    public List<UnitLine> units() {
        var lines = new ArrayList<UnitLine>();
        units.forEach((id, line) -> lines.add(line));
        lines.removeIf(line -> !line.isBegun());
        lines.sort((a, b) -> a.id().compareTo(b.id()));
        return lines;
    }

    /** Every post that was ever created, in order of id. */
    public List<PostLine> posts() {
        var lines = new ArrayList<PostLine>();
        posts.forEach((id, line) -> lines.add(line));
        lines.removeIf(line -> line.begin().isEmpty());
        lines.sort((a, b) -> a.id().compareTo(b.id()));
        return lines;
    }

    /** The units that stood under the given one at any time. */
    public List<UnitLine> everUnder(String parent) {
        return lines(everUnder.get(parent));
    }

    /** The units that bore the name at any time. */
    public List<UnitLine> everNamed(String wanted) {
        return lines(everNamed.get(key(wanted)));
    }

    /** Names that differ in case alone are the same name. */
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    OrganisationState after(UUID entry, Statement statement) {
        if (statement.event() instanceof OrganisationRegistered registered) {
            return new OrganisationState(registered.name(), recorded + 1, units, posts, everUnder, everNamed);
        }
        var next = this;
        for (var touch : LineChange.of((OrganisationEvent) statement.event())) {
            next = next.with(touch.id(), Step.of(entry, recorded + 1, statement, touch.change()));
        }
        return next;
    }

    private OrganisationState with(String id, Step step) {
        return switch (step.change()) {
            case Change.OfUnit change -> withUnit(id, step, change);
            case Change.OfPost change -> {
                var line = posts.get(id);
                var longer = (line == null ? new PostLine(id, List.of()) : line).with(step);
                yield new OrganisationState(name, step.recorded(), units, posts.with(id, longer), everUnder, everNamed);
            }
        };
    }

    private OrganisationState withUnit(String id, Step step, Change.OfUnit change) {
        var line = units.get(id);
        var longer = (line == null ? new UnitLine(id, List.of()) : line).with(step);
        var under = everUnder;
        var named = everNamed;
        switch (change) {
            case Change.Began began -> {
                under = marked(under, began.place().parent(), id);
                named = marked(named, key(began.name()), id);
            }
            case Change.Moved moved -> under = marked(under, moved.place().parent(), id);
            case Change.Renamed renamed -> named = marked(named, key(renamed.name()), id);
            case Change.GaveUpTasks other -> {}
            case Change.ReceivedTasks other -> {}
            case Change.Ended other -> {}
            case Change.OfCompany other -> {}
        }
        return new OrganisationState(name, step.recorded(), units.with(id, longer), posts, under, named);
    }

    private static PersistentMap<String, PersistentMap<String, Boolean>> marked(
            PersistentMap<String, PersistentMap<String, Boolean>> index, @Nullable String key, String id) {
        if (key == null) {
            return index;
        }
        var ids = index.get(key);
        return index.with(key, (ids == null ? PersistentMap.<String, Boolean>empty() : ids).with(id, true));
    }

    private List<UnitLine> lines(@Nullable PersistentMap<String, Boolean> ids) {
        var lines = new ArrayList<UnitLine>();
        if (ids != null) {
            ids.forEach((id, marked) -> {
                var line = begun(id);
                if (line != null) {
                    lines.add(line);
                }
            });
        }
        lines.sort((a, b) -> a.id().compareTo(b.id()));
        return lines;
    }
}
