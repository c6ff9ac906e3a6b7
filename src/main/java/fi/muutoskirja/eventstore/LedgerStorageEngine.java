package fi.muutoskirja.eventstore;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.messaging.LedgerMessages;
import fi.muutoskirja.messaging.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as Axon's event store sees it. What units of work append is gathered by the {@link Recording} of the thread, which {@link RecordingCommit}
 * writes; so cause and consequence, and all commands of a case file, share one commit.
 */
final class LedgerStorageEngine implements EventStorageEngine {
    private static final int ENTRIES_A_READ = 1_000;

    private final StoredLedger ledger;

    LedgerStorageEngine(StoredLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        var recording = Recording.current()
                .orElseThrow(() -> new IllegalStateException("Commands are recorded through the door of the ledger"));
        for (var event : events) {
            if (!(event instanceof DomainEventMessage<?> applied)) {
                throw new IllegalStateException(
                        "The ledger records what aggregates apply, not " + event.getPayloadType());
            }
            recording.gather(applied);
        }
    }

    @Override
    public DomainEventStream readEvents(String subject, long firstSequenceNumber) {
        var recording = Recording.current();
        var events = new ArrayList<DomainEventMessage<?>>();
        if (!recording.map(gathered -> gathered.expectsNothingOf(subject)).orElse(false)) {
            ledger.from(subject, firstSequenceNumber).forEach(entry -> events.add(LedgerMessages.event(entry)));
        }
        recording.ifPresent(
                gathered -> gathered.events(subject, firstSequenceNumber).forEach(events::add));
        return DomainEventStream.of(events);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return LongStream.iterate(LedgerEventSource.position(token), after -> after + ENTRIES_A_READ)
                .mapToObj(after -> ledger.after(after, ENTRIES_A_READ))
                .takeWhile(entries -> !entries.isEmpty())
                .flatMap(List<Entry>::stream)
                .map(LedgerEventSource::message);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("The ledger holds no snapshots: aggregates are kept in memory");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String subject) {
        return Optional.empty();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(ledger.head());
    }

    @Override
    public TrackingToken createTokenAt(java.time.Instant instant) {
        return new GlobalSequenceTrackingToken(ledger.positionAt(instant.minusNanos(1)));
    }
}
