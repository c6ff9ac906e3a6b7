package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.organisation.OrganisationEvent;
import fi.muutoskirja.organisation.OrganisationEvent.OrganisationRegistered;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.LineChange;
import fi.muutoskirja.organisation.line.PostLine;
import fi.muutoskirja.organisation.line.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one municipality as of the last entry taken in. A line is the set of the steps that stand, so a correction replaces
 * steps and a withdrawal takes them out, without telling everything again.
 */
final class OrganisationLines<K> {
    private final Function<String, K> kept;
    private final Map<String, UnitNow<K>> units = new HashMap<>();
    private final Map<String, List<Step>> posts = new HashMap<>();
    private final TreeMap<Long, String> namings = new TreeMap<>();
    private final StandingEntries<Touched<K>> standing = new StandingEntries<>();
    private final Alike alike;

    /**
     * @param alike what many steps share, perhaps with those of other municipalities
     * @param kept what is kept beside the line of each unit
     */
    OrganisationLines(Alike alike, Function<String, K> kept) {
        this.alike = alike;
        this.kept = kept;
    }

    /** The units and posts that an entry touched, each once. */
    record Touched<K>(List<UnitNow<K>> units, List<String> posts) {
        Touched<K> and(Touched<K> others) {
            var both = new LinkedHashSet<>(units);
            both.addAll(others.units);
            var bothPosts = new LinkedHashSet<>(posts);
            bothPosts.addAll(others.posts);
            return new Touched<>(List.copyOf(both), List.copyOf(bothPosts));
        }
    }

    /** The name last given to the municipality; null when none stands. */
    @Nullable
    String name() {
        var last = namings.lastEntry();
        return last == null ? null : last.getValue();
    }

    /** Every unit that an entry ever touched. */
    Stream<UnitNow<K>> units() {
        return units.values().stream();
    }

    @Nullable
    PostLine post(String id) {
        var steps = posts.get(id);
        return steps == null ? null : new PostLine(id, steps);
    }

    /** Takes an entry of this municipality in and tells what it touched. */
    Touched<K> apply(Entry entry) {
        var touched = told(entry);
        for (var unit : touched.units) {
            unit.lookAgain(entry);
        }
        return touched;
    }

    private Touched<K> told(Entry entry) {
        var statement = entry.statement();
        return switch (statement.event()) {
            case EntryWithdrawn withdrawal -> {
                var withdrawn = standing.remove(withdrawal.entry());
                yield withdrawn == null ? new Touched<>(List.of(), List.of()) : without(withdrawal.entry(), withdrawn);
            }
            case EntryCorrected correction -> {
                var old = standing.remove(correction.entry());
                if (old == null) {
                    yield new Touched<>(List.of(), List.of());
                }
                var corrected = new Statement(correction.fact(), statement.provenance(), statement.findings());
                yield without(correction.entry(), old).and(with(correction.entry(), old.place(), corrected));
            }
            default -> with(entry.id(), entry.position(), statement);
        };
    }

    private Touched<K> with(UUID entry, long place, Statement statement) {
        if (!(statement.event() instanceof OrganisationEvent fact)) {
            return new Touched<>(List.of(), List.of());
        }
        if (fact instanceof OrganisationRegistered registered) {
            namings.put(place, registered.name());
        }
        var units = new ArrayList<UnitNow<K>>(1);
        var posts = new ArrayList<String>(0);
        for (var touch : LineChange.of(fact)) {
            var step = alike.of(Step.of(entry, place, statement, touch.change()));
            switch (touch.change()) {
                case Change.OfUnit change -> {
                    var unit = unit(touch.id());
                    unit.with(step);
                    if (!units.contains(unit)) {
                        units.add(unit);
                    }
                }
                case Change.OfPost change -> {
                    this.posts.merge(touch.id(), List.of(step), (steps, added) -> Step.with(steps, step));
                    if (!posts.contains(touch.id())) {
                        posts.add(touch.id());
                    }
                }
            }
        }
        var touched = units.size() == 1 && posts.isEmpty()
                ? units.getFirst().alone()
                : new Touched<>(List.copyOf(units), List.copyOf(posts));
        standing.add(entry, place, touched);
        return touched;
    }

    private UnitNow<K> unit(String id) {
        var unit = units.get(id);
        if (unit == null) {
            unit = new UnitNow<>(id, kept.apply(id));
            units.put(id, unit);
        }
        return unit;
    }

    private Touched<K> without(UUID entry, StandingEntries.Gone<Touched<K>> gone) {
        namings.remove(gone.place());
        for (var unit : gone.touched().units) {
            unit.without(entry);
        }
        for (var post : gone.touched().posts) {
            posts.computeIfPresent(post, (id, steps) -> Step.without(steps, entry));
        }
        return gone.touched();
    }
}
