package fi.muutoskirja.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The ledger as readers see it: entries in commit order without gaps. */
public interface Ledger {
    /** How many entries are looked through at a time. */
    int OPENINGS_A_LOOK = 10_000;

    /** The position of the last committed entry; 0 when the ledger is empty. Cheap: asked at every page. */
    long head();

    /** Up to {@code limit} entries after a position, in order. */
    List<Entry> after(long position, int limit);

    /** Every entry of the given aggregates up to and including a position, in order of position. */
    List<Entry> of(Collection<String> subjects, long upTo);

    Optional<Entry> entry(UUID id);

    /** The stored bytes of an entry's payload, exactly as written. */
    Optional<byte[]> payload(UUID id);

    /** The last position recorded at or before an instant; 0 when there was none. */
    long positionAt(Instant instant);

    /** The entries at some positions, in order; without those of which nothing can be read. */
    default List<Entry> at(Collection<Long> positions) {
        return positions.stream()
                .distinct()
                .sorted()
                .flatMap(position -> after(position - 1, 1).stream().filter(entry -> entry.position() == position))
                .toList();
    }

    /** The position of the last entry of an aggregate up to a position; 0 when there is none. Cheap: asked at every page. */
    default long lastPosition(String subject, long upTo) {
        var entries = of(List.of(subject), upTo);
        return entries.isEmpty() ? 0 : entries.getLast().position();
    }

    /** Every entry of an aggregate that follows on its first ones, in order. */
    default List<Entry> from(String subject, long first) {
        return of(List.of(subject), Long.MAX_VALUE).stream().skip(first).toList();
    }

    /** The first entries of all aggregates whose ids begin with a prefix, in the order of the ids. */
    default List<Entry> openings(String prefix, long upTo) {
        var openings = new TreeMap<String, Entry>();
        for (var position = 0L; position < upTo; ) {
            var entries = after(position, OPENINGS_A_LOOK);
            entries.stream()
                    .filter(entry -> entry.sequence() == 0
                            && entry.position() <= upTo
                            && entry.subject().startsWith(prefix))
                    .forEach(entry -> openings.put(entry.subject(), entry));
            position = entries.isEmpty() ? upTo : entries.getLast().position();
        }
        return List.copyOf(openings.values());
    }
}
