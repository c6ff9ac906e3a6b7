package fi.muutoskirja.eventstore;

import fi.muutoskirja.kernel.Entry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's way through the ledger. Used by one thread at a time. */
final class LedgerEventStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final int ENTRIES_A_READ = 1_000;
    private static final Duration LONG = Duration.ofDays(1);

    private final LedgerReader reader;
    private final LedgerHead head;
    private final Deque<Entry> fetched = new ArrayDeque<>();
    private long last;
    private @Nullable Runnable listening;

    LedgerEventStream(LedgerReader reader, LedgerHead head, long after) {
        this.reader = reader;
        this.head = head;
        this.last = after;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fetch();
        return Optional.ofNullable(fetched.peek()).map(LedgerEventSource::message);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        fetch();
        if (fetched.isEmpty() && timeout > 0) {
            head.awaitAfter(last, Duration.of(timeout, unit.toChronoUnit()));
            fetch();
        }
        return !fetched.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        fetch();
        while (fetched.isEmpty()) {
            head.awaitAfter(last, LONG);
            fetch();
        }
        return LedgerEventSource.message(fetched.remove());
    }

    private void fetch() {
        if (fetched.isEmpty() && head.position() > last) {
            fetched.addAll(reader.after(last, ENTRIES_A_READ));
            if (!fetched.isEmpty()) {
                last = fetched.getLast().position();
            }
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        closeListening();
        listening = head.onAdvance(callback);
        return true;
    }

    @Override
    public void close() {
        closeListening();
    }

    private void closeListening() {
        if (listening != null) {
            listening.run();
            listening = null;
        }
    }
}
