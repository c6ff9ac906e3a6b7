package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.organisation.Change;
import fi.muutoskirja.organisation.OrganisationFact;
import fi.muutoskirja.organisation.OrganisationFact.OrganisationRegistered;
import fi.muutoskirja.organisation.PostLine;
import fi.muutoskirja.organisation.Step;
import fi.muutoskirja.organisation.Touch;
import fi.muutoskirja.organisation.UnitLine;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one municipality as of the last entry taken in. A line is the set of the steps that stand, so a correction replaces
 * steps and a withdrawal takes them out, without telling everything again.
 */
final class OrganisationLines {
    private final Map<String, UnitLine> units = new HashMap<>();
    private final Map<String, PostLine> posts = new HashMap<>();
    private final Map<Long, Naming> namings = new TreeMap<>();

    private record Naming(UUID entry, String name) {}

    /** The name last given to the municipality; null when none stands. */
    @Nullable
    String name() {
        return namings.values().stream()
                .reduce((first, second) -> second)
                .map(Naming::name)
                .orElse(null);
    }

    @Nullable
    UnitLine unit(String id) {
        return units.get(id);
    }

    @Nullable
    PostLine post(String id) {
        return posts.get(id);
    }

    /** Takes an entry of this municipality in and tells which units and posts it touched. */
    Set<String> apply(Entry entry) {
        var statement = entry.statement();
        return switch (statement.fact()) {
            case EntryWithdrawn withdrawal -> without(withdrawal.entry(), new LinkedHashSet<>());
            case EntryCorrected correction -> {
                var place = placeOf(correction.entry());
                if (place == null) {
                    yield Set.of();
                }
                var touched = without(correction.entry(), new LinkedHashSet<>());
                var corrected = new Statement(correction.fact(), statement.circumstances(), statement.findings());
                yield with(correction.entry(), place, corrected, touched);
            }
            default -> with(entry.id(), entry.position(), statement, new LinkedHashSet<>());
        };
    }

    private Set<String> with(UUID entry, long place, Statement statement, Set<String> touched) {
        if (statement.fact() instanceof OrganisationRegistered registered) {
            namings.put(place, new Naming(entry, registered.name()));
        } else if (statement.fact() instanceof OrganisationFact fact) {
            for (var touch : Touch.of(fact)) {
                var step = Step.of(entry, place, statement, touch.change());
                switch (touch.change()) {
                    case Change.OfUnit change ->
                        units.compute(
                                touch.id(),
                                (id, line) -> (line == null ? new UnitLine(id, List.of()) : line).with(step));
                    case Change.OfPost change ->
                        posts.compute(
                                touch.id(),
                                (id, line) -> (line == null ? new PostLine(id, List.of()) : line).with(step));
                }
                touched.add(touch.id());
            }
        }
        return touched;
    }

    private Set<String> without(UUID entry, Set<String> touched) {
        namings.values().removeIf(naming -> naming.entry.equals(entry));
        units.replaceAll((id, line) -> {
            if (!tells(line.steps(), entry)) {
                return line;
            }
            touched.add(id);
            return line.without(entry);
        });
        posts.replaceAll((id, line) -> {
            if (!tells(line.steps(), entry)) {
                return line;
            }
            touched.add(id);
            return line.without(entry);
        });
        return touched;
    }

    /** The place of an entry in recorded order; null when it does not stand. */
    private @Nullable Long placeOf(UUID entry) {
        for (var naming : namings.entrySet()) {
            if (naming.getValue().entry.equals(entry)) {
                return naming.getKey();
            }
        }
        return Stream.concat(
                        units.values().stream().map(UnitLine::steps),
                        posts.values().stream().map(PostLine::steps))
                .flatMap(Collection::stream)
                .filter(step -> step.entry().equals(entry))
                .findFirst()
                .map(Step::recorded)
                .orElse(null);
    }

    private static boolean tells(List<Step> steps, UUID entry) {
        for (var step : steps) {
            if (step.entry().equals(entry)) {
                return true;
            }
        }
        return false;
    }
}
