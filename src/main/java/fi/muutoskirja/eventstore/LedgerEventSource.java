package fi.muutoskirja.eventstore;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Statement;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The ledger as event processors follow it: everything after a position, in order, as soon as it is committed. */
public final class LedgerEventSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private final LedgerReader reader;
    private final LedgerHead head;

    LedgerEventSource(LedgerReader reader, LedgerHead head) {
        this.reader = reader;
        this.head = head;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LedgerEventStream(reader, head, position(token));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(head.position());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(reader.positionAt(instant.minusNanos(1)));
    }

    static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    static TrackedEventMessage<?> message(Entry entry) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(entry.position()),
                entry.subject().substring(0, entry.subject().indexOf('-')),
                entry.subject(),
                entry.sequence(),
                new org.axonframework.messaging.GenericMessage<>(
                        entry.id().toString(), entry.statement(), LedgerStorageEngine.metadata(entry)),
                entry::recordedAt);
    }

    /** The entry that a message of this source carries. */
    public static Entry entry(TrackedEventMessage<?> message) {
        if (!(message instanceof GenericTrackedDomainEventMessage<?> recorded
                && message.getPayload() instanceof Statement statement)) {
            throw new IllegalArgumentException("Not an entry of the ledger: " + message);
        }
        var metadata = message.getMetaData();
        return new Entry(
                position(message.trackingToken()),
                UUID.fromString(message.getIdentifier()),
                recorded.getAggregateIdentifier(),
                recorded.getSequenceNumber(),
                message.getTimestamp(),
                String.valueOf(metadata.get(EntryCodec.RECORDER)),
                UUID.fromString(String.valueOf(metadata.get(EntryCodec.COMMAND))),
                statement);
    }
}
