package fi.muutoskirja.eventstore;

import fi.muutoskirja.messaging.Recording;
import java.util.concurrent.Callable;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.LockAwareAggregate;

/** Axon's caching repository, which does not look for an aggregate that is about to be opened only to find, by an exception, that it is not there. */
final class LedgerRepository<T> extends CachingEventSourcingRepository<T> {
    private final LockFactory locks;
    private final Cache cache;

    LedgerRepository(EventSourcingRepository.Builder<T> builder, LockFactory locks, Cache cache) {
        super(builder.lockFactory(locks).cache(cache));
        this.locks = locks;
        this.cache = cache;
    }

    @Override
    protected LockAwareAggregate<T, EventSourcedAggregate<T>> doLoadOrCreate(String subject, Callable<T> factory)
            throws Exception {
        if (cache.containsKey(subject)
                || Recording.current()
                        .filter(recording -> recording.expectsNothingOf(subject)
                                && recording.staged(subject).isEmpty())
                        .isEmpty()) {
            return super.doLoadOrCreate(subject, factory);
        }
        var lock = locks.obtainLock(subject);
        CurrentUnitOfWork.get().onCleanup(done -> lock.release());
        return new LockAwareAggregate<>(doCreateNewForLock(factory), lock);
    }
}
