package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.organisation.OrganisationEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every structure after every position. Entries are applied by one thread, in order; any number of threads may ask meanwhile, for
 * positions up to {@link #position()}.
 */
public final class StructureFold {
    private final Map<String, OrganisationVersions> organisations = new ConcurrentHashMap<>();
    private volatile long position;

    /** The position of the last entry applied; 0 before the first. */
    public long position() {
        return position;
    }

    public void apply(Entry entry) {
        var fact = entry.statement().event();
        if (fact instanceof OrganisationEvent
                || fact instanceof Correction && entry.subject().startsWith(StructureRows.PREFIX)) {
            organisations
                    .computeIfAbsent(entry.subject(), id -> new OrganisationVersions())
                    .apply(entry);
        }
        position = entry.position();
    }

    /** The ids of all municipalities ever named, in order. */
    public List<String> organisations() {
        return organisations.keySet().stream().sorted().toList();
    }

    public Optional<String> name(String organisation, long knownAt) {
        return of(organisation).flatMap(versions -> versions.name(knownAt));
    }

    /** Every unit on a day, in no particular order. */
    public List<UnitAt> units(String organisation, long day, long knownAt) {
        return of(organisation).map(versions -> versions.unitsOn(day, knownAt)).orElse(List.of());
    }

    /** Every unit on a day, parents before children, siblings by name. */
    public List<UnitAt> unitsInOrderOfTheTree(String organisation, long day, long knownAt) {
        return of(organisation)
                .map(versions -> versions.unitsInOrderOfTheTree(day, knownAt))
                .orElse(List.of());
    }

    /** Every post on a day, by title. */
    public List<PostAt> posts(String organisation, long day, long knownAt) {
        return of(organisation).map(versions -> versions.postsOn(day, knownAt)).orElse(List.of()).stream()
                .sorted(Comparator.comparing(PostAt::title).thenComparing(PostAt::id))
                .toList();
    }

    Optional<OrganisationVersions> of(@Nullable String organisation) {
        return organisation == null ? Optional.empty() : Optional.ofNullable(organisations.get(organisation));
    }
}
