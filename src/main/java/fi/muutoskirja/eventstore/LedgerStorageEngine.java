package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** The ledger as Axon's event store sees it: all events of a root unit of work are one append. */
final class LedgerStorageEngine implements EventStorageEngine {
    private static final int ENTRIES_A_READ = 1_000;

    private final LedgerWriter writer;
    private final LedgerReader reader;
    private final Histories histories;
    private final EntryCodec codec;

    LedgerStorageEngine(LedgerWriter writer, LedgerReader reader, Histories histories, EntryCodec codec) {
        this.writer = writer;
        this.reader = reader;
        this.histories = histories;
        this.codec = codec;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        if (!CurrentUnitOfWork.isStarted()) {
            throw new IllegalStateException("Only a command can record: there is no unit of work");
        }
        var recording = Recording.of(CurrentUnitOfWork.get());
        var lines = new ArrayList<Append.Line>(events.size());
        var subjects = new HashSet<String>();
        for (var event : events) {
            if (!(event instanceof DomainEventMessage<?> recorded
                    && recorded.getPayload() instanceof Statement statement)) {
                throw new IllegalStateException("The ledger records statements only, not " + event.getPayloadType());
            }
            var entry = UUID.fromString(recorded.getIdentifier());
            var subject = recorded.getAggregateIdentifier();
            var asked = recording
                    .asked(entry)
                    .orElseThrow(() -> new IllegalStateException("No command led to the event " + entry));
            lines.add(
                    codec.line(entry, subject, recorded.getSequenceNumber(), subjects.add(subject), statement, asked));
        }
        var outcome = writer.append(new Append(lines));
        recording.conclude(outcome);
        switch (outcome) {
            case Outcome.Written written -> keep(recording, written.first() + lines.size() - 1);
            case Outcome.Found found -> forget(subjects);
            case Outcome.Repeated repeated -> forget(subjects);
            case Outcome.Reused reused -> forget(subjects);
            case Outcome.Overtaken overtaken -> {
                forget(subjects);
                throw new ConcurrencyException("Others have recorded about " + String.join(", ", subjects));
            }
        }
    }

    private void keep(Recording recording, long position) {
        recording.staged().forEach((subject, known) -> histories.committed(subject, known.asOf(position)));
    }

    private void forget(Iterable<String> subjects) {
        subjects.forEach(histories::forget);
    }

    @Override
    public DomainEventStream readEvents(String subject, long firstSequenceNumber) {
        return DomainEventStream.of(reader.from(subject, firstSequenceNumber).stream()
                .map(entry -> (DomainEventMessage<?>) new GenericDomainEventMessage<>(
                        entry.subject().substring(0, entry.subject().indexOf('-')),
                        entry.subject(),
                        entry.sequence(),
                        entry.statement(),
                        metadata(entry),
                        entry.id().toString(),
                        entry.recordedAt())));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return LongStream.iterate(LedgerEventSource.position(token), after -> after + ENTRIES_A_READ)
                .mapToObj(after -> reader.after(after, ENTRIES_A_READ))
                .takeWhile(entries -> !entries.isEmpty())
                .flatMap(List::stream)
                .map(LedgerEventSource::message);
    }

    static MetaData metadata(Entry entry) {
        return MetaData.from(
                Map.of(EntryCodec.COMMAND, entry.command().toString(), EntryCodec.RECORDER, entry.recorder()));
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("The ledger holds no snapshots: histories are kept in memory");
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
        return new GlobalSequenceTrackingToken(reader.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(reader.positionAt(instant.minusNanos(1)));
    }
}
