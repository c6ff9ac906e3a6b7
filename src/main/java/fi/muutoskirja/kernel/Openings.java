package fi.muutoskirja.kernel;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the first entry of each aggregate of one kind tells, such as its name, as known at any position: without reading any other of
 * their entries, and caught up with the ledger at each question.
 *
 * @param <T> as much of it as is kept
 */
public final class Openings<T> {
    private static final int BATCH = 1_000;
    private static final int LOOKED_THROUGH_AT_MOST = 5_000;

    private final Ledger ledger;
    private final ReferenceLookup references;
    private final String prefix;
    private final Function<LedgerEvent, Optional<T>> told;
    private final SequencedMap<String, List<Version<T>>> versions = new TreeMap<>();
    private final Map<UUID, String> subjects = new HashMap<>();
    private long position;

    /**
     * @param prefix how the ids of the aggregates begin
     * @param told what to keep of a first entry; empty for one that tells nothing of the kind
     */
    public Openings(Ledger ledger, ReferenceLookup references, String prefix, Function<LedgerEvent, Optional<T>> told) {
        this.ledger = ledger;
        this.references = references;
        this.prefix = prefix;
        this.told = told;
    }

    /**
     * What a first entry tells.
     *
     * @param told as last corrected
     * @param withdrawn whether it no longer stands
     */
    public record Opening<T>(T told, boolean withdrawn) {}

    private record Version<T>(long from, Opening<T> opening) {}

    /** Each aggregate whose first entry tells something, in the order of their ids. Whoever asks notes what the answer depends on. */
    public synchronized SequencedMap<String, Opening<T>> asKnownAt(long knownAt) {
        catchUp();
        var known = new LinkedHashMap<String, Opening<T>>();
        versions.forEach((subject, all) -> asKnownAt(knownAt, all).ifPresent(opening -> known.put(subject, opening)));
        return known;
    }

    /** The same of one of them. */
    public synchronized Optional<Opening<T>> asKnownAt(long knownAt, String subject) {
        Reading.of(List.of(subject));
        catchUp();
        return asKnownAt(knownAt, versions.getOrDefault(subject, List.of()));
    }

    private static <T> Optional<Opening<T>> asKnownAt(long knownAt, List<Version<T>> versions) {
        return versions.reversed().stream()
                .filter(version -> version.from <= knownAt)
                .findFirst()
                .map(Version::opening);
    }

    private void catchUp() {
        var head = ledger.head();
        if (head - position > LOOKED_THROUGH_AT_MOST) {
            versions.clear();
            subjects.clear();
            ledger.openings(prefix, head).forEach(this::take);
            corrections(head).forEach(this::take);
            position = head;
        }
        while (position < head) {
            var entries = ledger.after(position, BATCH);
            entries.forEach(this::take);
            position = entries.isEmpty() ? head : entries.getLast().position();
        }
    }

    private Collection<Entry> corrections(long upTo) {
        var entries = subjects.keySet().stream().map(UUID::toString).toList();
        var positions = references.references(ReferenceRole.ENTRY, entries, 0, upTo, Integer.MAX_VALUE).stream()
                .map(Reference::position)
                .toList();
        return positions.isEmpty() ? List.of() : ledger.at(positions);
    }

    private void take(Entry entry) {
        var event = entry.statement().event();
        if (event instanceof AboutEntry about) {
            var subject = subjects.get(about.entry());
            if (subject != null) {
                change(versions.get(subject), entry);
            }
        } else if (entry.sequence() == 0 && entry.subject().startsWith(prefix)) {
            told.apply(event).ifPresent(opening -> {
                subjects.put(entry.id(), entry.subject());
                versions.computeIfAbsent(entry.subject(), first -> new ArrayList<>(1))
                        .add(new Version<>(entry.position(), new Opening<>(opening, false)));
            });
        }
    }

    private void change(@Nullable List<Version<T>> versions, Entry by) {
        if (versions == null || versions.getLast().opening.withdrawn) {
            return;
        }
        var before = versions.getLast().opening;
        switch (by.statement().event()) {
            case EntryCorrected corrected ->
                versions.add(new Version<>(
                        by.position(),
                        new Opening<>(told.apply(corrected.fact()).orElse(before.told), false)));
            case EntryWithdrawn withdrawn ->
                versions.add(new Version<>(by.position(), new Opening<>(before.told, true)));
            default -> {}
        }
    }
}
