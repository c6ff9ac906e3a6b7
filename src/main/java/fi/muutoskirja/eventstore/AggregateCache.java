package fi.muutoskirja.eventstore;

import com.github.benmanes.caffeine.cache.Caffeine;
import fi.muutoskirja.messaging.Recording;
import java.util.Optional;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates last used, within a bound on their entries. An aggregate decides wholly before it applies, so one whose command was refused has not
 * changed and stays; one that was changed by what is not recorded is dropped.
 */
final class AggregateCache implements Cache {
    private static final long ENTRIES_KEPT = 300_000;

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> kept = Caffeine.newBuilder()
            .maximumWeight(ENTRIES_KEPT)
            .weigher(AggregateCache::entries)
            .executor(Runnable::run)
            .build();

    /** How many entries an aggregate has that has just been changed. */
    private static int entries(Object subject, Object aggregate) {
        return changed(subject).map(staged -> (int) staged.length()).orElse(1);
    }

    private static Optional<Recording.StagedHistory> changed(Object subject) {
        return Recording.current().flatMap(recording -> recording.staged(String.valueOf(subject)));
    }

    void drop(String subject) {
        kept.invalidate(subject);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> @Nullable V get(K key) {
        return (V) kept.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        kept.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return kept.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return changed(key).isPresent() && kept.asMap().remove(key) != null;
    }

    @Override
    public boolean containsKey(Object key) {
        return kept.asMap().containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody listens to this cache");
    }
}
