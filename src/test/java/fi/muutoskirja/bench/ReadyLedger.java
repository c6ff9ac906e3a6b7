package fi.muutoskirja.bench;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A ledger of entries made beforehand. */
record ReadyLedger(List<Entry> entries) implements Ledger {
    @Override
    public long head() {
        return entries.size();
    }

    @Override
    public List<Entry> after(long position, int limit) {
        return entries.subList((int) position, (int) Math.min(position + limit, entries.size()));
    }

    @Override
    public List<Entry> of(Collection<String> subjects, long upTo) {
        return entries.stream()
                .filter(entry -> entry.position() <= upTo && subjects.contains(entry.subject()))
                .toList();
    }

    @Override
    public long lastPosition(String subject, long upTo) {
        for (var position = (int) Math.min(upTo, entries.size()); position > 0; position--) {
            if (entries.get(position - 1).subject().equals(subject)) {
                return position;
            }
        }
        return 0;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<byte[]> payload(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long positionAt(Instant instant) {
        throw new UnsupportedOperationException();
    }
}
