package fi.muutoskirja.structure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.Openings;
import fi.muutoskirja.kernel.Openings.Opening;
import fi.muutoskirja.kernel.ReferenceLookup;
import fi.muutoskirja.kernel.ReferenceRole;
import fi.muutoskirja.kernel.ReferencesInMemory;
import fi.muutoskirja.organisation.OrganisationEvent.OrganisationRegistered;
import fi.muutoskirja.organisation.line.PostLine;
import fi.muutoskirja.organisation.line.UnitLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Folds each municipality when it is asked about and keeps those last asked about, each caught up with the ledger at each question, so
 * that whoever has just written reads what was written.
 */
public final class LedgerStructure implements StructureQueries {
    private static final long ENTRIES_KEPT = 40_000;
    private static final long OWNERS_REMEMBERED = 20_000;

    private final Ledger ledger;
    private final ReferenceLookup references;
    private final Openings<String> registered;
    private final Cache<String, Municipality> kept = Caffeine.newBuilder()
            .maximumWeight(ENTRIES_KEPT)
            .weigher((String id, Municipality municipality) -> municipality.weight())
            .executor(Runnable::run)
            .build();
    private final Cache<String, String> owners = Caffeine.newBuilder()
            .maximumSize(OWNERS_REMEMBERED)
            .executor(Runnable::run)
            .build();

    /** Structures of a ledger in memory. */
    public LedgerStructure(Ledger ledger) {
        this(ledger, new ReferencesInMemory(ledger));
    }

    public LedgerStructure(Ledger ledger, ReferenceLookup references) {
        this.ledger = ledger;
        this.references = references;
        this.registered = new Openings<>(
                ledger,
                references,
                StructureRows.PREFIX,
                event -> event instanceof OrganisationRegistered told ? Optional.of(told.name()) : Optional.empty());
    }

    /** A municipality as far as it has been folded. */
    private static final class Municipality {
        private final StructureFold fold = new StructureFold();
        private long entries;

        int weight() {
            return (int) entries + 1;
        }

        synchronized StructureFold caughtUp(String id, long upTo, Ledger ledger) {
            if (fold.position() < upTo) {
                var more = ledger.from(id, entries);
                more.forEach(fold::apply);
                entries += more.size();
            }
            return fold;
        }
    }

    @Override
    public List<OrganisationName> organisations(long knownAt) {
        return registered.asKnownAt(knownAt).entrySet().stream()
                .flatMap(each -> name(each.getKey(), each.getValue(), knownAt)
                        .map(name -> new OrganisationName(each.getKey(), name))
                        .stream())
                .sorted(Comparator.comparing(OrganisationName::name).thenComparing(OrganisationName::id))
                .toList();
    }

    /** Only who was registered once more after the first time was withdrawn has another name than the first entry tells. */
    private Optional<String> name(String organisation, Opening<String> opening, long knownAt) {
        return opening.withdrawn()
                ? of(organisation).name(organisation, position(knownAt))
                : Optional.of(opening.told());
    }

    private long position(long knownAt) {
        return Math.min(knownAt, ledger.head());
    }

    private StructureFold of(String organisation) {
        var last = ledger.lastPosition(organisation, Long.MAX_VALUE);
        var municipality = kept.get(organisation, id -> new Municipality());
        var before = municipality.weight();
        var fold = municipality.caughtUp(organisation, last, ledger);
        if (municipality.weight() > before) {
            kept.put(organisation, municipality);
        }
        return fold;
    }

    /** The municipality of a unit or post; empty when nothing of that id was ever introduced. */
    private Optional<OrganisationVersions> ownerOf(String id) {
        return organisationOf(id).flatMap(organisation -> of(organisation).of(organisation));
    }

    @Override
    public Optional<StructureAt> structure(String organisation, LocalDate at, long knownAt) {
        var position = position(knownAt);
        var day = at.toEpochDay();
        var fold = of(organisation);
        return fold.name(organisation, position)
                .map(name -> new StructureAt(
                        organisation,
                        name,
                        at,
                        position,
                        fold.unitsInOrderOfTheTree(organisation, day, position),
                        fold.posts(organisation, day, position)));
    }

    /** Every unit on a day, in no particular order. */
    public List<UnitAt> unitsOn(String organisation, LocalDate at, long knownAt) {
        return of(organisation).units(organisation, at.toEpochDay(), position(knownAt));
    }

    @Override
    public Optional<UnitLife> unit(String unit, long knownAt) {
        var position = position(knownAt);
        return organisationOf(unit)
                .flatMap(organisation -> of(organisation)
                        .of(organisation)
                        .flatMap(versions -> versions.unit(unit, position))
                        .flatMap(line -> LifeStory.of(line, organisation)));
    }

    @Override
    public Optional<UnitLine> unitLine(String unit, long knownAt) {
        var position = position(knownAt);
        return ownerOf(unit).flatMap(versions -> versions.unit(unit, position));
    }

    @Override
    public Optional<PostLine> postLine(String post, long knownAt) {
        var position = position(knownAt);
        return ownerOf(post).flatMap(versions -> versions.postLine(post, position));
    }

    @Override
    public Optional<String> displayName(String id, long knownAt) {
        var position = position(knownAt);
        if (id.startsWith(StructureRows.PREFIX)) {
            return registered.asKnownAt(knownAt, id).flatMap(opening -> name(id, opening, knownAt));
        }
        return ownerOf(id)
                .flatMap(versions -> versions.unit(id, position)
                        .map(line -> line.names().getLast().value())
                        .or(() -> versions.lastOfPost(id, position).map(PostAt::title)));
    }

    @Override
    public List<Stretch<UnitAt>> unitThroughTime(String unit, long knownAt) {
        var position = position(knownAt);
        return ownerOf(unit)
                .flatMap(versions -> versions.unit(unit, position))
                .map(line -> dated(UnitOnDay.daysOf(line)))
                .orElse(List.of());
    }

    @Override
    public List<Stretch<PostAt>> postThroughTime(String post, long knownAt) {
        var position = position(knownAt);
        return ownerOf(post)
                .map(versions -> dated(versions.post(post, position)))
                .orElse(List.of());
    }

    private static <T> List<Stretch<T>> dated(DayStretches<T> days) {
        return days.stretches().stream()
                .map(stretch -> new Stretch<>(
                        stretch.from() == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(stretch.from()),
                        stretch.to() == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(stretch.to()),
                        stretch.value()))
                .toList();
    }

    @Override
    public Optional<String> organisationOf(String id) {
        var known = owners.getIfPresent(id);
        if (known != null) {
            return Optional.of(known);
        }
        var owner = references.naming(ReferenceRole.INTRODUCTION, id, ledger.head()).stream()
                .filter(subject -> subject.startsWith(StructureRows.PREFIX))
                .findFirst();
        owner.ifPresent(organisation -> owners.put(id, organisation));
        return owner;
    }
}
