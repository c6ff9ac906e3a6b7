package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.Reading;
import fi.muutoskirja.organisation.line.PostLine;
import fi.muutoskirja.organisation.line.UnitLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Answers from memory, caught up with the ledger at each question, so that whoever has just written reads what was written. */
public final class LedgerStructure implements StructureQueries {
    private static final int BATCH = 1_000;
    private final Ledger ledger;
    private final StructureFold fold = new StructureFold();
    private final ReentrantLock catchingUp = new ReentrantLock();

    public LedgerStructure(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<OrganisationName> organisations(long knownAt) {
        var position = caughtUp(knownAt);
        Reading.ofEverything();
        var names = new ArrayList<OrganisationName>();
        for (var id : fold.organisations()) {
            fold.name(id, position).ifPresent(name -> names.add(new OrganisationName(id, name)));
        }
        names.sort(Comparator.comparing(OrganisationName::name).thenComparing(OrganisationName::id));
        return names;
    }

    @Override
    public Optional<StructureAt> structure(String organisation, LocalDate at, long knownAt) {
        var position = caughtUp(knownAt);
        var day = at.toEpochDay();
        Reading.of(List.of(organisation));
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
        return fold.units(organisation, at.toEpochDay(), caughtUp(knownAt));
    }

    @Override
    public Optional<UnitLife> unit(String unit, long knownAt) {
        var position = caughtUp(knownAt);
        var organisation = ownerOf(unit);
        return fold.of(organisation)
                .flatMap(versions -> versions.unit(unit, position))
                .flatMap(line -> LifeStory.of(line, String.valueOf(organisation)));
    }

    @Override
    public Optional<UnitLine> unitLine(String unit, long knownAt) {
        var position = caughtUp(knownAt);
        return fold.of(ownerOf(unit)).flatMap(versions -> versions.unit(unit, position));
    }

    @Override
    public Optional<PostLine> postLine(String post, long knownAt) {
        var position = caughtUp(knownAt);
        return fold.of(ownerOf(post)).flatMap(versions -> versions.postLine(post, position));
    }

    @Override
    public Optional<String> displayName(String id, long knownAt) {
        var position = caughtUp(knownAt);
        if (id.startsWith("org-")) {
            Reading.of(List.of(id));
            return fold.name(id, position);
        }
        return fold.of(ownerOf(id))
                .flatMap(versions -> versions.unit(id, position)
                        .map(line -> line.names().getLast().value())
                        .or(() -> versions.lastOfPost(id, position).map(PostAt::title)));
    }

    @Override
    public List<Stretch<UnitAt>> unitThroughTime(String unit, long knownAt) {
        var position = caughtUp(knownAt);
        return fold.of(ownerOf(unit))
                .flatMap(versions -> versions.unit(unit, position))
                .map(line -> dated(UnitOnDay.daysOf(line)))
                .orElse(List.of());
    }

    @Override
    public List<Stretch<PostAt>> postThroughTime(String post, long knownAt) {
        var position = caughtUp(knownAt);
        return fold.of(ownerOf(post))
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
        caughtUp(Long.MAX_VALUE);
        return Optional.ofNullable(ownerOf(id));
    }

    private @Nullable String ownerOf(String id) {
        var owner = fold.ownerOf(id);
        Reading.of(owner == null ? List.of(id) : List.of(id, owner));
        return owner;
    }

    private long caughtUp(long knownAt) {
        var head = ledger.head();
        if (fold.position() < head) {
            catchUp(head);
        }
        return Math.min(knownAt, head);
    }

    private void catchUp(long head) {
        catchingUp.lock();
        try {
            while (fold.position() < head) {
                var entries = ledger.after(fold.position(), BATCH);
                if (entries.isEmpty()) {
                    throw new IllegalStateException(
                            "The ledger ends at " + fold.position() + " before its head " + head);
                }
                entries.forEach(fold::apply);
            }
        } finally {
            catchingUp.unlock();
        }
    }
}
