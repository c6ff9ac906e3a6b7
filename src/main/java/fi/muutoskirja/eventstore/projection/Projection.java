package fi.muutoskirja.eventstore.projection;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** One projector with the processor that feeds it, and how far it has come. */
final class Projection {
    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(100).toNanos();

    private static final String PASSED = Projection.class.getName();

    private final Projector projector;
    private final StreamingEventProcessor processor;
    private final LongSupplier stored;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long position;
    private @Nullable Throwable failure;

    Projection(
            Projector projector,
            Function<EventHandlerInvoker, StreamingEventProcessor> processor,
            LongSupplier stored) {
        this.projector = projector;
        this.stored = stored;
        this.processor = processor.apply(new ProjectorInvoker(projector, this::passed));
    }

    void start() {
        look();
        processor.start();
    }

    /** Another node may be the one that feeds this projector. */
    private void look() {
        if (processor.processingStatus().isEmpty()) {
            movedTo(stored.getAsLong());
        }
    }

    void stop() {
        processor.shutDown();
    }

    /** Tries again at once what failed, rather than after Axon's growing pauses. */
    void resume() {
        processor.claimSegment(0);
    }

    private void passed(long last) {
        var unitOfWork = CurrentUnitOfWork.get();
        if (unitOfWork.getResource(PASSED) == null) {
            unitOfWork.afterCommit(committed -> movedTo(committed.<Long>getResource(PASSED)));
            unitOfWork.onRollback(
                    rolledBack -> stopped(rolledBack.getExecutionResult().getExceptionResult()));
        }
        unitOfWork.resources().put(PASSED, last);
    }

    private void movedTo(long committed) {
        lock.lock();
        try {
            if (committed > position) {
                position = committed;
                failure = null;
            }
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void stopped(Throwable cause) {
        lock.lock();
        try {
            failure = cause;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    String name() {
        return projector.name();
    }

    ProjectionStatus status(long head) {
        look();
        lock.lock();
        try {
            return new ProjectionStatus(name(), position, head, failure().or(this::unseenFailure));
        } finally {
            lock.unlock();
        }
    }

    private Optional<Throwable> failure() {
        lock.lock();
        try {
            return Optional.ofNullable(failure);
        } finally {
            lock.unlock();
        }
    }

    /** What went wrong outside the projector: with its token, or with reading the ledger. */
    private Optional<Throwable> unseenFailure() {
        return processor.processingStatus().values().stream()
                .filter(segment -> segment.isErrorState())
                .map(segment -> segment.getError())
                .findFirst();
    }

    boolean await(long wanted, Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        while (!reached(wanted, Math.min(LOOK_EVERY_NANOS, end - System.nanoTime()))) {
            if (failure().isPresent()
                    || System.nanoTime() >= end
                    || Thread.currentThread().isInterrupted()) {
                return false;
            }
            look();
        }
        return true;
    }

    private boolean reached(long wanted, long nanos) {
        lock.lock();
        try {
            while (position < wanted && failure == null && nanos > 0) {
                nanos = moved.awaitNanos(nanos);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return position() >= wanted;
    }

    private long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }
}
