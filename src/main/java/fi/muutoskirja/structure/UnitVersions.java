package fi.muutoskirja.structure;

import fi.muutoskirja.organisation.Step;
import fi.muutoskirja.organisation.UnitLine;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit on every day after every position that changed it, laid out flat so that an answer is two searches in plain arrays. One
 * thread adds; others may ask at the same time, for positions that were complete before they began to ask.
 */
final class UnitVersions {
    private final String id;
    private Run run = new Run(new long[2], new int[2], new Object[2], new long[4], new UnitAt[4]);
    private int size;

    UnitVersions(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /**
     * Places not yet used hold a position after every other, so that a search needs no size.
     *
     * @param positions for each version the position that made it
     * @param ends for each version where its stretches of days end; they begin where those of the version before end
     * @param steps for each version the steps of the unit's line
     * @param from for each stretch its first day
     * @param units for each stretch the unit, null when it was none
     */
    private record Run(
            long[] positions,
            int[] ends,
            Object[] steps,
            long[] from,
            @Nullable UnitAt[] units) {
        Run {
            Arrays.fill(positions, Long.MAX_VALUE);
        }

        Run withRoomFor(int versions, int stretches) {
            if (versions <= positions.length && stretches <= from.length) {
                return this;
            }
            var longer = versions <= positions.length ? positions.length : versions + versions / 2;
            var wider = stretches <= from.length ? from.length : stretches + stretches / 2;
            var roomy = new Run(
                    new long[longer],
                    Arrays.copyOf(ends, longer),
                    Arrays.copyOf(steps, longer),
                    Arrays.copyOf(from, wider),
                    Arrays.copyOf(units, wider));
            System.arraycopy(positions, 0, roomy.positions, 0, positions.length);
            return roomy;
        }

        /** The version as of a position, -1 when there was none yet. */
        int version(long position) {
            var low = 0;
            var high = positions.length;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (positions[middle] <= position) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low - 1;
        }
    }

    /** Takes in what the unit has become. */
    void add(long position, List<Step> steps, Days<UnitAt> days) {
        var begin = size == 0 ? 0 : run.ends[size - 1];
        var end = begin + days.size();
        var roomy = run.withRoomFor(size + 1, end);
        for (var i = 0; i < days.size(); i++) {
            roomy.from[begin + i] = days.from(i);
            roomy.units[begin + i] = days.value(i);
        }
        roomy.ends[size] = end;
        roomy.steps[size] = steps;
        roomy.positions[size] = position;
        size++;
        run = roomy;
    }

    /** The unit on a day as known after a position; null when it certainly was none. */
    @Nullable
    UnitAt on(long day, long position) {
        var known = run;
        var version = known.version(position);
        if (version < 0) {
            return null;
        }
        var low = version == 0 ? 0 : known.ends[version - 1];
        var high = known.ends[version];
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (known.from[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return known.units[low - 1];
    }

    /** The unit's line as known after a position; null when there was none yet. */
    @SuppressWarnings("unchecked")
    @Nullable
    UnitLine line(long position) {
        var known = run;
        var version = known.version(position);
        return version < 0 ? null : new UnitLine(id, (List<Step>) known.steps[version]);
    }
}
