package fi.muutoskirja.timeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names as last recorded by the time an entry is asked about: units, posts and municipalities from the structure, everything else from the aggregate that defines it. */
public final class NamesInLedger implements NamesNearby {
    private static final List<String> OF_THE_STRUCTURE = List.of("unit-", "post-", "org-");
    private static final List<String> OF_A_REFORM = List.of("model-", "criterion-", "target-", "unknown-");
    private static final int REMEMBERED = 1_000;

    private final Catalog catalog;
    private final Ledger ledger;
    private final Names structure;
    private final Cache<Place, Reading.Answer<Map<String, String>>> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** @param structure names of units, posts and municipalities */
    public NamesInLedger(Catalog catalog, Ledger ledger, Names structure) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.structure = structure;
    }

    private record Place(String subject, long knownAt) {}

    @Override
    public Optional<String> name(TimelineEntry near, String id) {
        if (OF_THE_STRUCTURE.stream().anyMatch(id::startsWith)) {
            return structure.displayName(id, near.knownAt());
        }
        var home = home(near, id);
        return home == null
                ? Optional.empty()
                : Optional.ofNullable(
                        known.get(new Place(home, near.knownAt()), place -> Reading.noted(() -> read(place)))
                                .value()
                                .get(id));
    }

    private @Nullable String home(TimelineEntry near, String id) {
        if (catalog.namesAggregate(id)) {
            return id;
        }
        return OF_A_REFORM.stream().anyMatch(id::startsWith)
                ? near.reform()
                : near.entry().subject();
    }

    private Map<String, String> read(Place place) {
        var names = new HashMap<String, String>();
        var naming = new Naming(names);
        TimelineFold.fold(catalog, ledger.of(List.of(place.subject), place.knownAt), place.knownAt)
                .forEach(line -> naming.take(line.statement().event()));
        return names;
    }
}
