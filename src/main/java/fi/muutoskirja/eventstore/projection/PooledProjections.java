package fi.muutoskirja.eventstore.projection;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.SmartLifecycle;

/** Feeds every projector by a pooled processor of its own, with one segment, from the first entry on. */
public final class PooledProjections implements Projections, SmartLifecycle {
    private static final int ENTRIES_A_BATCH = 1_000;
    private static final int THREADS = 4;
    private static final int CLAIM_AGAIN_MILLIS = 2_000;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final TokenStore tokens;
    private final LongSupplier head;
    private final TransactionManager transactions;
    private final List<Projection> projections;
    private final ScheduledExecutorService coordinators = Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().name("projection-coordinator-", 0).factory());
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().name("projection-", 0).factory());
    private volatile boolean running;

    public PooledProjections(
            List<Projector> projectors,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            TokenStore tokens,
            StoredTokens stored,
            TransactionManager transactions,
            LongSupplier head) {
        this.transactions = transactions;
        this.source = source;
        this.tokens = tokens;
        this.head = head;
        this.projections = projectors.stream()
                .sorted(Comparator.comparing(Projector::name))
                .map(projector -> new Projection(
                        projector,
                        invoker -> processor(projector.name(), invoker),
                        () -> stored.position(projector.name())))
                .toList();
        if (projections.stream().map(Projection::name).distinct().count() < projections.size()) {
            throw new IllegalArgumentException("Two projectors have the same name");
        }
    }

    private StreamingEventProcessor processor(String name, EventHandlerInvoker invoker) {
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(coordinators)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(ENTRIES_A_BATCH)
                .tokenClaimInterval(CLAIM_AGAIN_MILLIS)
                .claimExtensionThreshold(CLAIM_AGAIN_MILLIS)
                .build();
    }

    @Override
    public List<ProjectionStatus> statuses() {
        return projections.stream()
                .map(projection -> projection.status(head.getAsLong()))
                .toList();
    }

    @Override
    public ProjectionStatus status(String projector) {
        return named(projector).status(head.getAsLong());
    }

    @Override
    public boolean awaitPosition(String projector, long position, Duration atMost) {
        return named(projector).await(position, atMost);
    }

    @Override
    public boolean awaitPosition(long position, Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        return projections.stream()
                .allMatch(projection -> projection.await(position, Duration.ofNanos(end - System.nanoTime())));
    }

    @Override
    public void resume(String projector) {
        named(projector).resume();
    }

    private Projection named(String projector) {
        return projections.stream()
                .filter(projection -> projection.name().equals(projector))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No projector is named " + projector));
    }

    @Override
    public void start() {
        projections.forEach(Projection::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        projections.forEach(Projection::stop);
        coordinators.shutdown();
        workers.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, so that the first page can be complete. */
    @Override
    public int getPhase() {
        return 0;
    }
}
