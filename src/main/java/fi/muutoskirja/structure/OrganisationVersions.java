package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.organisation.line.PostLine;
import fi.muutoskirja.organisation.line.UnitLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One municipality after every position that changed it. */
final class OrganisationVersions {
    private final UnitVersions units = new UnitVersions();
    private final OrganisationLines<Integer> lines = new OrganisationLines<>(new Alike(), units::number);
    private final Versions<Optional<String>> names = new Versions<>();
    private final Map<String, Versions<DayStretches<PostAt>>> posts = new ConcurrentHashMap<>();
    private final Map<String, Versions<PostLine>> postLines = new ConcurrentHashMap<>();

    void apply(Entry entry) {
        var touched = lines.apply(entry);
        for (var unit : touched.units()) {
            units.add(unit.kept(), entry.position(), unit.steps(), unit.days());
        }
        for (var id : touched.posts()) {
            var post = lines.post(id);
            if (post != null) {
                posts.computeIfAbsent(id, any -> new Versions<>()).add(entry.position(), PostOnDay.daysOf(post));
                postLines.computeIfAbsent(id, any -> new Versions<>()).add(entry.position(), post);
            }
        }
        var name = Optional.ofNullable(lines.name());
        if (!name.equals(names.last())) {
            names.add(entry.position(), name);
        }
    }

    Optional<String> name(long knownAt) {
        var name = names.asOf(knownAt);
        return name == null ? Optional.empty() : name;
    }

    Optional<UnitLine> unit(String id, long knownAt) {
        return Optional.ofNullable(units.line(id, knownAt)).filter(UnitLine::isBegun);
    }

    Optional<PostLine> postLine(String id, long knownAt) {
        return Optional.ofNullable(postLines.get(id))
                .map(versions -> versions.asOf(knownAt))
                .filter(line -> line.begin().isPresent());
    }

    DayStretches<PostAt> post(String id, long knownAt) {
        return Optional.ofNullable(posts.get(id))
                .map(versions -> versions.asOf(knownAt))
                .orElseGet(DayStretches::none);
    }

    Optional<PostAt> lastOfPost(String id, long knownAt) {
        return post(id, knownAt).stretches().stream()
                .reduce((first, second) -> second)
                .map(DayStretches.Stretch::value);
    }

    List<UnitAt> unitsOn(long day, long knownAt) {
        return units.on(day, knownAt);
    }

    List<UnitAt> unitsInOrderOfTheTree(long day, long knownAt) {
        return units.inOrderOfTheTree(day, knownAt);
    }

    List<PostAt> postsOn(long day, long knownAt) {
        var present = new ArrayList<PostAt>(posts.size());
        for (var versions : posts.values()) {
            var version = versions.asOf(knownAt);
            var post = version == null ? null : version.on(day);
            if (post != null) {
                present.add(post);
            }
        }
        return present;
    }
}
