package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.organisation.UnitLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One municipality after every position that changed it. */
final class OrganisationVersions {
    private final OrganisationLines lines = new OrganisationLines();
    private final Versions<Optional<String>> names = new Versions<>();
    private final Map<String, Versions<UnitVersion>> units = new ConcurrentHashMap<>();
    private final Map<String, Versions<Days<PostAt>>> posts = new ConcurrentHashMap<>();

    /** Takes an entry in and tells which units and posts it touched. */
    Set<String> apply(Entry entry) {
        var touched = lines.apply(entry);
        for (var id : touched) {
            var unit = lines.unit(id);
            if (unit != null) {
                var versions = units.computeIfAbsent(id, any -> new Versions<>());
                versions.add(entry.position(), UnitVersion.after(versions.last(), unit, entry));
            }
            var post = lines.post(id);
            if (post != null) {
                posts.computeIfAbsent(id, any -> new Versions<>()).add(entry.position(), PostOnDay.daysOf(post));
            }
        }
        names.add(entry.position(), Optional.ofNullable(lines.name()));
        return touched;
    }

    Optional<String> name(long knownAt) {
        var name = names.asOf(knownAt);
        return name == null ? Optional.empty() : name;
    }

    Optional<UnitLine> unit(String id, long knownAt) {
        return Optional.ofNullable(units.get(id))
                .map(versions -> versions.asOf(knownAt))
                .map(UnitVersion::line)
                .filter(line -> line.begin().isPresent());
    }

    Optional<PostAt> lastOfPost(String id, long knownAt) {
        return Optional.ofNullable(posts.get(id))
                .map(versions -> versions.asOf(knownAt))
                .flatMap(days -> days.stretches().stream()
                        .reduce((first, second) -> second)
                        .map(Days.Stretch::value));
    }

    List<UnitAt> unitsOn(long day, long knownAt) {
        var present = new ArrayList<UnitAt>(units.size());
        for (var versions : units.values()) {
            var version = versions.asOf(knownAt);
            var unit = version == null ? null : version.days().on(day);
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
