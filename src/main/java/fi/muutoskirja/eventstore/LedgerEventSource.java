package fi.muutoskirja.eventstore;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.messaging.LedgerMessages;
import java.time.Instant;
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
                new GlobalSequenceTrackingToken(entry.position()), LedgerMessages.event(entry));
    }
}
