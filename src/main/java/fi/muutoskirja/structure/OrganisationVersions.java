package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.organisation.UnitLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One municipality after every position that changed it. */
final class OrganisationVersions {
    private final OrganisationLines<UnitVersions> lines = new OrganisationLines<>(this::begun);
    private final Versions<Optional<String>> names = new Versions<>();
    private final Map<String, UnitVersions> units = new ConcurrentHashMap<>();
    private final Map<String, Versions<Days<PostAt>>> posts = new ConcurrentHashMap<>();
    private UnitVersions[] inARow = new UnitVersions[16];
    /** Written after what it counts and read before it, so that a reader never meets a unit half made. */
    private volatile int begun;

    /** Takes an entry in and tells which units and posts it touched. */
    List<String> apply(Entry entry) {
        var touched = lines.apply(entry);
        var ids = new ArrayList<>(touched.posts());
        for (var unit : touched.units()) {
            unit.kept().add(entry.position(), unit.steps(), unit.days());
            ids.add(unit.kept().id());
        }
        for (var id : touched.posts()) {
            var post = lines.post(id);
            if (post != null) {
                posts.computeIfAbsent(id, any -> new Versions<>()).add(entry.position(), PostOnDay.daysOf(post));
            }
        }
        var name = Optional.ofNullable(lines.name());
        if (!name.equals(names.last())) {
            names.add(entry.position(), name);
        }
        return ids;
    }

    private UnitVersions begun(String id) {
        var unit = new UnitVersions(id);
        if (begun == inARow.length) {
            inARow = Arrays.copyOf(inARow, begun * 2);
        }
        inARow[begun] = unit;
        begun++;
        units.put(id, unit);
        return unit;
    }

    Optional<String> name(long knownAt) {
        var name = names.asOf(knownAt);
        return name == null ? Optional.empty() : name;
    }

    Optional<UnitLine> unit(String id, long knownAt) {
        return Optional.ofNullable(units.get(id))
                .map(versions -> versions.line(knownAt))
                .filter(UnitLine::isBegun);
    }

    Optional<PostAt> lastOfPost(String id, long knownAt) {
        return Optional.ofNullable(posts.get(id))
                .map(versions -> versions.asOf(knownAt))
                .flatMap(days -> days.stretches().stream()
                        .reduce((first, second) -> second)
                        .map(Days.Stretch::value));
    }

    List<UnitAt> unitsOn(long day, long knownAt) {
        var count = begun;
        var row = inARow;
        var present = new ArrayList<UnitAt>(count);
        for (var i = 0; i < count; i++) {
            var unit = row[i].on(day, knownAt);
            if (unit != null) {
                present.add(unit);
            }
        }
        return present;
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
