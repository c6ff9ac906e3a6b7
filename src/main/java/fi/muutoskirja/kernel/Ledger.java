package fi.muutoskirja.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ledger as readers see it: entries in commit order without gaps. */
public interface Ledger {
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
}
