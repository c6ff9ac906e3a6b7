package fi.muutoskirja.auditor;

import fi.muutoskirja.json.EntryMetadata;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.Ledger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A ledger in memory, made of stored entries. What is withheld is left out; its position stays empty. Never changes once it is made, so
 * any number of threads may ask.
 */
public final class LedgerOfEntries implements Ledger {
    private final List<StoredEntry> stored;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<UUID, Entry> byId = new HashMap<>();
    private final Map<String, List<Entry>> bySubject = new HashMap<>();
    private final List<Long> withheld = new ArrayList<>();

    /**
     * @param stored in order, the first at position 1, without gaps
     * @throws CannotFold when an entry is out of place, or cannot be read
     */
    public LedgerOfEntries(List<StoredEntry> stored, StatementJson statements) {
        this.stored = List.copyOf(stored);
        for (var entry : stored) {
            take(entry, statements);
        }
    }

    private void take(StoredEntry next, StatementJson statements) {
        if (next.position() != entries.size() + withheld.size() + 1L) {
            throw new CannotFold("Where entry " + (entries.size() + withheld.size() + 1) + " should be, entry "
                    + next.position() + " is.");
        }
        if (next.isWithheld()) {
            withheld.add(next.position());
            return;
        }
        var entry = read(next, statements);
        entries.add(entry);
        byId.put(entry.id(), entry);
        bySubject.computeIfAbsent(entry.subject(), first -> new ArrayList<>()).add(entry);
    }

    private static Entry read(StoredEntry stored, StatementJson statements) {
        try {
            var metadata = EntryMetadata.read(Objects.requireNonNull(stored.metadata()));
            return new Entry(
                    stored.position(),
                    EntryId.of(metadata.command()),
                    stored.subject(),
                    stored.sequence(),
                    stored.recordedAt(),
                    metadata.recorder(),
                    metadata.command(),
                    statements.read(stored.type(), stored.revision(), Objects.requireNonNull(stored.payload())));
        } catch (IllegalStateException | StatementJson.UnreadableStatement unreadable) {
            throw new CannotFold(
                    "Entry " + stored.position() + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** How many entries there are, the withheld ones too. */
    public long size() {
        return stored.size();
    }

    /** The positions of the entries whose content is withheld, in order. */
    public List<Long> withheld() {
        return List.copyOf(withheld);
    }

    /** The entry at a position as it is stored. */
    public StoredEntry stored(long position) {
        return stored.get(Math.toIntExact(position - 1));
    }

    /** The position of the last entry that can be read: a fold that has taken it in has caught up. */
    @Override
    public long head() {
        return entries.isEmpty() ? 0 : entries.getLast().position();
    }

    @Override
    public List<Entry> after(long position, int limit) {
        var from = readableUpTo(position);
        return List.copyOf(entries.subList(from, (int) Math.min((long) from + limit, entries.size())));
    }

    @Override
    public List<Entry> of(Collection<String> subjects, long upTo) {
        return new HashSet<>(subjects)
                .stream()
                        .flatMap(subject -> bySubject.getOrDefault(subject, List.of()).stream())
                        .filter(entry -> entry.position() <= upTo)
                        .sorted(Comparator.comparingLong(Entry::position))
                        .toList();
    }

    @Override
    public long lastPosition(String subject, long upTo) {
        return bySubject.getOrDefault(subject, List.of()).reversed().stream()
                .mapToLong(Entry::position)
                .filter(position -> position <= upTo)
                .findFirst()
                .orElse(0);
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<byte[]> payload(UUID id) {
        return entry(id)
                .map(entry -> Objects.requireNonNull(stored(entry.position()).payload())
                        .clone());
    }

    @Override
    public long positionAt(Instant instant) {
        var low = 0;
        var high = stored.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (stored.get(middle).recordedAt().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How many entries that can be read stand up to a position. */
    private int readableUpTo(long position) {
        var low = 0;
        var high = entries.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (entries.get(middle).position() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
