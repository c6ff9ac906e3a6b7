package fi.muutoskirja.transparency.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.muutoskirja.kernel.LastChanges;
import fi.muutoskirja.kernel.Reading;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What was made for pages, kept until an entry is recorded that it depends on. An entry elsewhere leaves it as it is.
 *
 * @param <K> tells apart what is kept, and whatever else but the ledger it was made from: language, day, words of the address
 */
public final class Remembered<K, V> {
    private final LastChanges changes;
    private final ToIntFunction<V> weigher;
    private final Cache<K, Kept<V>> cache;

    /**
     * @param weight how much is kept at most
     * @param weigher how much of that a value takes
     */
    public Remembered(LastChanges changes, long weight, ToIntFunction<V> weigher) {
        this.changes = changes;
        this.weigher = weigher;
        this.cache = Caffeine.newBuilder()
                .maximumWeight(weight)
                .<K, Kept<V>>weigher((key, kept) -> kept.weight)
                .build();
    }

    /** What tells when something is to be made anew. */
    public LastChanges changes() {
        return changes;
    }

    private record Kept<V>(Reading.Answer<Optional<V>> answer, long head, int weight) {}

    /**
     * What is kept under the key, or else what is made now. That there is nothing is not kept.
     *
     * @param head the head of the ledger as the asker sees it
     */
    public Optional<V> get(K key, long head, Supplier<Optional<V>> making) {
        var kept = cache.getIfPresent(key);
        if (kept == null || !changes.isSame(kept.answer.reading(), kept.head, head)) {
            var answer = Reading.noted(making);
            var made = answer.value();
            made.ifPresent(value -> cache.put(key, new Kept<>(answer, head, weigher.applyAsInt(value))));
            return made;
        }
        return kept.answer.value();
    }
}
