package fi.muutoskirja.eventstore;

import fi.muutoskirja.messaging.Recording;
import java.util.Collection;
import java.util.TreeSet;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;

/** Locks of aggregates that are held until what changes them is recorded, not only while a command is handled. */
final class HeldLocks implements LockFactory {
    private final LockFactory locks = PessimisticLockFactory.usingDefaults();

    @Override
    public Lock obtainLock(String subject) {
        Recording.current().ifPresent(recording -> recording.lock(subject, () -> locks.obtainLock(subject)));
        return locks.obtainLock(subject);
    }

    /** Always in the same order, so that no two recordings wait for each other. */
    void obtainAll(Recording recording, Collection<String> subjects) {
        new TreeSet<>(subjects).forEach(subject -> recording.lock(subject, () -> locks.obtainLock(subject)));
    }
}
