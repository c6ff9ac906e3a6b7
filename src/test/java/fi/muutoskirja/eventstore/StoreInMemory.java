package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.messaging.Recording.NewEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Where a ledger in memory keeps its entries, behind the command side that the product has. May be used from several threads. */
public final class StoreInMemory implements StoredLedger, EntryLog {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> bySubject = new HashMap<>();
    private final Map<UUID, Entry> byId = new HashMap<>();
    private final Map<UUID, Receipts.Stored> receipts = new HashMap<>();
    private final Function<Statement, byte[]> payloads;
    private Instant nextTime;

    public StoreInMemory(Instant beginning, Function<Statement, byte[]> payloads) {
        this.nextTime = beginning;
        this.payloads = payloads;
    }

    /** The door to this store. */
    public CommandDoor door(Catalog catalog, AxonComponents components) {
        return new LedgerDoor(
                catalog,
                new StatementJson(catalog),
                new CommandSide(catalog, components, this, new Histories(this), new LedgerStorageEngine(this)),
                this,
                this,
                UnaryOperator.identity());
    }

    /** From now on entries are recorded at this time and later, each one second after the one before. */
    public synchronized void itIs(Instant time) {
        if (!entries.isEmpty() && time.isBefore(entries.getLast().recordedAt())) {
            throw new IllegalArgumentException(time + " is before the last entry");
        }
        nextTime = time;
    }

    @Override
    public synchronized Outcome append(List<NewEntry> added, List<byte[]> fingerprints) {
        var before = receipts(added.stream().map(entry -> entry.command().id()).toList());
        if (!before.isEmpty()) {
            var first = before.get(added.getFirst().command().id());
            return added.size() > 1 || first == null
                    ? new Outcome.Overtaken()
                    : first.isOf(fingerprints.getFirst())
                            ? new Outcome.Repeated(first.position())
                            : new Outcome.Reused(added.getFirst().command().id());
        }
        var lengths = new HashMap<String, Long>();
        for (var entry : added) {
            var length = lengths.computeIfAbsent(entry.subject(), subject ->
                    (long) bySubject.getOrDefault(subject, List.of()).size());
            if (entry.sequence() != length) {
                return new Outcome.Overtaken();
            }
            lengths.put(entry.subject(), length + 1);
        }
        var first = entries.size() + 1L;
        for (var i = 0; i < added.size(); i++) {
            add(added.get(i), fingerprints.get(i));
        }
        return new Outcome.Written(first);
    }

    private void add(NewEntry added, byte[] fingerprint) {
        var command = added.command();
        var entry = new Entry(
                entries.size() + 1L,
                added.id(),
                added.subject(),
                added.sequence(),
                nextTime,
                command.recorder(),
                command.id(),
                added.statement());
        entries.add(entry);
        byId.put(entry.id(), entry);
        bySubject.computeIfAbsent(entry.subject(), none -> new ArrayList<>()).add(entry);
        receipts.put(command.id(), new Receipts.Stored(entry.position(), fingerprint));
        nextTime = nextTime.plusSeconds(1);
    }

    @Override
    public synchronized long head() {
        return entries.size();
    }

    @Override
    public synchronized List<Entry> after(long position, int limit) {
        var from = (int) Math.min(position, entries.size());
        return List.copyOf(entries.subList(from, (int) Math.min((long) from + limit, entries.size())));
    }

    @Override
    public synchronized List<Entry> of(Collection<String> subjects, long upTo) {
        var wanted = Set.copyOf(subjects);
        return entries.stream()
                .filter(entry -> entry.position() <= upTo && wanted.contains(entry.subject()))
                .toList();
    }

    @Override
    public synchronized long lastPosition(String subject, long upTo) {
        for (var position = (int) Math.min(upTo, entries.size()); position > 0; position--) {
            if (entries.get(position - 1).subject().equals(subject)) {
                return position;
            }
        }
        return 0;
    }

    @Override
    public synchronized List<Entry> from(String subject, long sequence) {
        var all = bySubject.getOrDefault(subject, List.of());
        return List.copyOf(all.subList((int) Math.min(sequence, all.size()), all.size()));
    }

    @Override
    public synchronized Set<String> opened(Collection<String> subjects) {
        return subjects.stream().filter(bySubject::containsKey).collect(Collectors.toSet());
    }

    @Override
    public boolean hasWithdrawals(String subject) {
        return true;
    }

    @Override
    public synchronized Map<UUID, Receipts.Stored> receipts(Collection<UUID> commands) {
        return commands.stream()
                .distinct()
                .filter(receipts::containsKey)
                .collect(Collectors.toMap(Function.identity(), receipts::get));
    }

    @Override
    public synchronized Optional<Entry> entry(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<byte[]> payload(UUID id) {
        return entry(id).map(entry -> payloads.apply(entry.statement()));
    }

    @Override
    public synchronized long positionAt(Instant instant) {
        return entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(instant))
                .count();
    }
}
