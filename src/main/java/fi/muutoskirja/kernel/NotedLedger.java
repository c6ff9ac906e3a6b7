package fi.muutoskirja.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The ledger as read sides see it: what is asked about aggregates and entries is noted in the {@link Reading} under way. {@link #after}
 * and {@link #openings} are not, since they are how indexes keep up: who answers from one notes what it asked of the index.
 */
public record NotedLedger(Ledger ledger) implements Ledger {
    @Override
    public long head() {
        return ledger.head();
    }

    @Override
    public List<Entry> after(long position, int limit) {
        return ledger.after(position, limit);
    }

    @Override
    public List<Entry> of(Collection<String> subjects, long upTo) {
        Reading.of(subjects);
        return ledger.of(subjects, upTo);
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        var entry = ledger.entry(id);
        entry.ifPresentOrElse(found -> Reading.of(Set.of(found.subject())), Reading::ofEverything);
        return entry;
    }

    @Override
    public Optional<byte[]> payload(UUID id) {
        return ledger.payload(id);
    }

    @Override
    public long positionAt(Instant instant) {
        return ledger.positionAt(instant);
    }

    @Override
    public List<Entry> at(Collection<Long> positions) {
        var entries = ledger.at(positions);
        Reading.of(entries.stream().map(Entry::subject).toList());
        return entries;
    }

    @Override
    public long lastPosition(String subject, long upTo) {
        Reading.of(Set.of(subject));
        return ledger.lastPosition(subject, upTo);
    }

    @Override
    public List<Entry> from(String subject, long first) {
        Reading.of(Set.of(subject));
        return ledger.from(subject, first);
    }

    @Override
    public List<Entry> openings(String prefix, long upTo) {
        return ledger.openings(prefix, upTo);
    }
}
