package fi.muutoskirja.messaging;

import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Finding;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.common.lock.Lock;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * What is gathered to be recorded together, in one commit or not at all: a command with its consequences, or all commands of a case file. Bound to the
 * thread that opened it, where everything decided later sees what was gathered before. The aggregates it changes are locked until it is closed.
 */
public final class Recording implements AutoCloseable {
    private static final ThreadLocal<Recording> CURRENT = new ThreadLocal<>();

    private final SequencedMap<UUID, NewEntry> entries = new LinkedHashMap<>();
    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private final Map<String, StagedHistory> staged = new LinkedHashMap<>();
    private final Map<UUID, Change> changes = new HashMap<>();
    private final Map<UUID, Integer> consequences = new HashMap<>();
    private final Set<String> notOpened = new HashSet<>();
    private final Set<String> noted = new HashSet<>();
    private final SequencedMap<String, Lock> locks = new LinkedHashMap<>();
    private final Deque<Runnable> undoing = new ArrayDeque<>();

    private final Consumer<String> undone;

    private Recording(Consumer<String> undone) {
        this.undone = undone;
    }

    /** An entry to be. */
    public record NewEntry(UUID id, CommandEnvelope command, String subject, long sequence, Statement statement) {}

    /**
     * An aggregate with what has been gathered of it.
     *
     * @param length how many entries it will have
     */
    public record StagedHistory(History<?> history, long length) {}

    /** The history of an aggregate without an entry and with it. */
    record Change(History<?> before, History<?> after) {}

    /**
     * @param undone told of each aggregate to which something was applied that is not recorded after all
     * @throws IllegalStateException when the thread has one already
     */
    public static Recording open(Consumer<String> undone) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("This thread is recording already");
        }
        var recording = new Recording(undone);
        CURRENT.set(recording);
        return recording;
    }

    public static Optional<Recording> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Holds an aggregate against others until this is closed. */
    public void lock(String subject, Supplier<Lock> lock) {
        if (!locks.containsKey(subject)) {
            locks.put(subject, lock.get());
        }
    }

    /** Tells that nothing need be looked for under an id: it is about to be opened, and the append will tell if that is wrong. */
    public void expectNothingOf(String subject) {
        notOpened.add(subject);
    }

    public boolean expectsNothingOf(String subject) {
        return notOpened.contains(subject);
    }

    void stage(String subject, UUID entry, History<?> before, History<?> after, long length) {
        var earlier = staged.put(subject, new StagedHistory(after, length));
        changes.put(entry, new Change(before, after));
        undoing.push(() -> {
            changes.remove(entry);
            if (earlier == null) {
                staged.remove(subject);
            } else {
                staged.put(subject, earlier);
            }
            undone.accept(subject);
        });
    }

    Change change(UUID entry) {
        var change = changes.get(entry);
        if (change == null) {
            throw new IllegalStateException("Entry " + entry + " has not been applied");
        }
        return change;
    }

    /** Takes in what an aggregate has applied. */
    public void gather(DomainEventMessage<?> event) {
        var entry = new NewEntry(
                LedgerMessages.entryId(event),
                LedgerMessages.envelope(event),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                LedgerMessages.statement(event));
        entries.put(entry.id(), entry);
        events.add(event);
        undoing.push(() -> {
            entries.remove(entry.id());
            events.remove(event);
        });
    }

    /** Adds findings to an entry that was gathered. */
    void note(UUID entry, List<Finding> findings) {
        entries.computeIfPresent(entry, (id, old) -> {
            noted.add(old.subject());
            var all = new ArrayList<>(old.statement().findings());
            all.addAll(findings);
            return new NewEntry(
                    old.id(),
                    old.command(),
                    old.subject(),
                    old.sequence(),
                    new Statement(old.statement().event(), old.statement().provenance(), all));
        });
    }

    /** How many consequences of an entry have been accepted so far. */
    int consequencesOf(UUID entry) {
        return consequences.getOrDefault(entry, 0);
    }

    void acceptedConsequenceOf(UUID entry) {
        consequences.merge(entry, 1, Integer::sum);
    }

    /** How far this has come, for {@link #undoTo}. */
    public int mark() {
        return undoing.size();
    }

    /** Forgets what came after a mark; 0 is before everything. */
    public void undoTo(int mark) {
        while (undoing.size() > mark) {
            undoing.pop().run();
        }
    }

    public Optional<NewEntry> entry(UUID id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** What was gathered of an aggregate, from a sequence number on. */
    public List<DomainEventMessage<?>> events(String subject, long sequence) {
        var found = new ArrayList<DomainEventMessage<?>>();
        for (var event : events) {
            if (event.getAggregateIdentifier().equals(subject) && event.getSequenceNumber() >= sequence) {
                found.add(event);
            }
        }
        return found;
    }

    /** In the order in which they are to be recorded. */
    public List<NewEntry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<StagedHistory> staged(String subject) {
        return Optional.ofNullable(staged.get(subject));
    }

    /** Every aggregate that this holds. */
    public Set<String> subjects() {
        return Set.copyOf(locks.keySet());
    }

    /** Whether the staged history of an aggregate is not to the letter what will be recorded, since something was noted later. */
    public boolean isNoted(String subject) {
        return noted.contains(subject);
    }

    @Override
    public void close() {
        CURRENT.remove();
        locks.reversed().values().forEach(Lock::release);
    }
}
