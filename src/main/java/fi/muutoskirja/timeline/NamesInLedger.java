package fi.muutoskirja.timeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Ledger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names as last recorded: units, posts and municipalities from the structure, everything else from the aggregate that defines it. */
public final class NamesInLedger implements NamesNearby {
    private static final List<String> OF_THE_STRUCTURE = List.of("unit-", "post-", "org-");
    private static final List<String> OF_A_REFORM = List.of("model-", "criterion-", "target-", "unknown-");
    private static final int REMEMBERED = 1_000;

    private final Catalog catalog;
    private final Ledger ledger;
    private final Names structure;
    private final Cache<String, Known> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** @param structure names of units, posts and municipalities */
    public NamesInLedger(Catalog catalog, Ledger ledger, Names structure) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.structure = structure;
    }

    private record Known(long position, Map<String, String> names) {}

    @Override
    public Optional<String> name(TimelineEntry near, String id) {
        var head = ledger.head();
        if (OF_THE_STRUCTURE.stream().anyMatch(id::startsWith)) {
            return structure.displayName(id, head);
        }
        var home = home(near, id);
        return home == null
                ? Optional.empty()
                : Optional.ofNullable(namesIn(home, head).get(id));
    }

    private @Nullable String home(TimelineEntry near, String id) {
        if (catalog.namesAggregate(id)) {
            return id;
        }
        return OF_A_REFORM.stream().anyMatch(id::startsWith)
                ? near.reform()
                : near.entry().subject();
    }

    private Map<String, String> namesIn(String subject, long head) {
        var names = known.getIfPresent(subject);
        if (names == null || names.position != head) {
            names = new Known(head, read(subject, head));
            known.put(subject, names);
        }
        return names.names;
    }

    private Map<String, String> read(String subject, long head) {
        var names = new HashMap<String, String>();
        var naming = new Naming(names);
        TimelineFold.fold(catalog, ledger.of(List.of(subject), head))
                .forEach(line -> naming.take(line.statement().fact()));
        return names;
    }
}
