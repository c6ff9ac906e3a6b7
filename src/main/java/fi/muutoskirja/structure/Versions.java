package fi.muutoskirja.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What something was after each position that changed it. One thread adds; others may ask at the same time, for positions that were
 * complete before they began to ask.
 */
final class Versions<T> {
    private Run run = new Run(new long[2], new Object[2]);
    private int size;

    /** Places not yet used hold a position after every other, so that a search needs no size. */
    private record Run(long[] positions, @Nullable Object[] values) {
        Run {
            Arrays.fill(positions, Long.MAX_VALUE);
        }

        Run longer() {
            var longer = new Run(new long[positions.length * 2], Arrays.copyOf(values, values.length * 2));
            System.arraycopy(positions, 0, longer.positions, 0, positions.length);
            return longer;
        }
    }

    void add(long position, T value) {
        if (size > 0 && run.positions[size - 1] == position) {
            run.values[size - 1] = value;
            return;
        }
        if (size == run.positions.length) {
            run = run.longer();
        }
        run.values[size] = value;
        run.positions[size] = position;
        size++;
    }

    /** What it is now, for the thread that adds; null when it is nothing yet. */
    @SuppressWarnings("unchecked")
    @Nullable
    T last() {
        return size == 0 ? null : (T) run.values[size - 1];
    }

    /** What it was after a position; null when it was nothing yet. */
    @SuppressWarnings("unchecked")
    @Nullable
    T asOf(long position) {
        var known = run;
        var low = 0;
        var high = known.positions.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (known.positions[middle] <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : (T) known.values[low - 1];
    }
}
