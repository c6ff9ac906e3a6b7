package fi.muutoskirja.testing;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.Statement;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A ledger that keeps its entries in memory, recorded a second apart from the first day of 2026. */
public final class MemoryLedger implements Ledger {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    /** Records a statement without deciding about it. */
    public Entry add(String subject, UUID id, Statement statement) {
        var position = entries.size() + 1;
        var sequence = entries.stream()
                .filter(entry -> entry.subject().equals(subject))
                .count();
        var entry = new Entry(position, id, subject, sequence, FIRST.plusSeconds(position), "test", id, statement);
        entries.add(entry);
        return entry;
    }

    /** Records all that was told in a scenario of one aggregate. */
    public MemoryLedger addAll(String subject, Scenario<?> scenario) {
        scenario.history().recorded().forEach(line -> add(subject, line.entry(), line.statement()));
        return this;
    }

    @Override
    public long head() {
        return entries.size();
    }

    @Override
    public List<Entry> after(long position, int limit) {
        return entries.stream().skip(position).limit(limit).toList();
    }

    @Override
    public List<Entry> of(Collection<String> subjects, long upTo) {
        return entries.stream()
                .limit(upTo)
                .filter(entry -> subjects.contains(entry.subject()))
                .toList();
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public Optional<byte[]> payload(UUID id) {
        return Optional.empty();
    }

    @Override
    public long positionAt(Instant instant) {
        return entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(instant))
                .count();
    }
}
