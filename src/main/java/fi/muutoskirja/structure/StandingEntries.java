package fi.muutoskirja.structure;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one municipality that stand, each with its place in recorded order and what it touches. Entries are many and
 * corrections few, so they lie side by side in plain arrays, and a correction looks through them.
 */
final class StandingEntries<T> {
    private long[] high = new long[8];
    private long[] low = new long[8];
    private long[] places = new long[8];
    private @Nullable Object[] touched = new @Nullable Object[8];
    private int size;

    /** An entry that no longer stands. */
    record Gone<T>(long place, T touched) {}

    void add(UUID entry, long place, T what) {
        if (size == high.length) {
            var longer = size + size / 2;
            high = Arrays.copyOf(high, longer);
            low = Arrays.copyOf(low, longer);
            places = Arrays.copyOf(places, longer);
            touched = Arrays.copyOf(touched, longer);
        }
        high[size] = entry.getMostSignificantBits();
        low[size] = entry.getLeastSignificantBits();
        places[size] = place;
        touched[size] = what;
        size++;
    }

    /** Takes an entry out; null when it does not stand. */
    @SuppressWarnings("unchecked")
    @Nullable
    Gone<T> remove(UUID entry) {
        for (var i = size - 1; i >= 0; i--) {
            if (high[i] == entry.getMostSignificantBits() && low[i] == entry.getLeastSignificantBits()) {
                var what = (T) touched[i];
                touched[i] = null;
                return what == null ? null : new Gone<>(places[i], what);
            }
        }
        return null;
    }
}
