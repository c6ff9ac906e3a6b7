package fi.muutoskirja.structure;

import fi.muutoskirja.organisation.line.Step;
import fi.muutoskirja.organisation.line.UnitLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The units of one municipality on every day after every position that changed them, in plain arrays side by side, since following
 * references would cost more than all else in an answer. One thread adds; others may ask at the same time, for positions that were
 * complete before they began to ask.
 */
final class UnitVersions {
    private static final int BETWEEN_MARKS = 1_024;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    /** Of each unit its last version, counted from 1; 0 before the first. */
    private int[] last = new int[16];

    private long[] positions = new long[16];
    private int[] units = new int[16];
    private int[] before = new int[16];
    private Object[] steps = new Object[16];
    /** Where the stretches of days of each version begin; they end where those of the next begin. */
    private int[] begins = new int[17];

    private int[] from = new int[64];
    private @Nullable UnitAt[] values = new UnitAt[64];
    private int[] parents = new int[64];
    private @Nullable Mark mark;
    /** Written after the arrays and read before them, so that a reader never meets a version half made. */
    private volatile int size;

    /** The last version of each unit once there were so many versions. */
    private record Mark(int versions, int[] last, @Nullable Mark before) {}

    /** The number under which versions of a unit are added; a parent may be numbered before it has any. */
    int number(String id) {
        var known = numbers.get(id);
        if (known != null) {
            return known;
        }
        var number = numbers.size();
        if (number == last.length) {
            last = Arrays.copyOf(last, number * 2);
        }
        numbers.put(id, number);
        return number;
    }

    void add(int unit, long position, List<Step> line, DayStretches<UnitAt> days) {
        var version = size;
        var begin = begins[version];
        makeRoom(version + 1, begin + days.size());
        for (var i = 0; i < days.size(); i++) {
            from[begin + i] = near(days.from(i));
            var value = days.value(i);
            values[begin + i] = value;
            parents[begin + i] = value == null || value.parent() == null ? -1 : number(value.parent());
        }
        begins[version + 1] = begin + days.size();
        positions[version] = position;
        units[version] = unit;
        before[version] = last[unit];
        steps[version] = line;
        last[unit] = version + 1;
        var marked = mark == null ? 0 : mark.versions;
        if (version + 1 - marked >= Math.max(BETWEEN_MARKS, numbers.size())) {
            mark = new Mark(version + 1, Arrays.copyOf(last, numbers.size()), mark);
        }
        size = version + 1;
    }

    private void makeRoom(int versions, int stretches) {
        if (versions > positions.length) {
            var longer = versions + versions / 2;
            positions = Arrays.copyOf(positions, longer);
            units = Arrays.copyOf(units, longer);
            before = Arrays.copyOf(before, longer);
            steps = Arrays.copyOf(steps, longer);
            begins = Arrays.copyOf(begins, longer + 1);
        }
        if (stretches > from.length) {
            from = Arrays.copyOf(from, stretches + stretches / 2);
            values = Arrays.copyOf(values, stretches + stretches / 2);
            parents = Arrays.copyOf(parents, stretches + stretches / 2);
        }
    }

    /** The unit's line as known after a position; null when there was none yet. */
    @SuppressWarnings("unchecked")
    @Nullable
    UnitLine line(String id, long knownAt) {
        var number = size == 0 ? null : numbers.get(id);
        if (number == null) {
            return null;
        }
        var version = last[number];
        while (version > 0 && positions[version - 1] > knownAt) {
            version = before[version - 1];
        }
        return version == 0 ? null : new UnitLine(id, (List<Step>) steps[version - 1]);
    }

    /** Every unit on a day as known after a position. */
    List<UnitAt> on(long day, long knownAt) {
        var stretches = stretches(day, knownAt);
        var values = this.values;
        var present = new ArrayList<UnitAt>(stretches.length);
        for (var stretch : stretches) {
            var value = stretch < 0 ? null : values[stretch];
            if (value != null) {
                present.add(value);
            }
        }
        return present;
    }

    /** The same, parents before children and siblings by name. */
    List<UnitAt> inOrderOfTheTree(long day, long knownAt) {
        var stretches = stretches(day, knownAt);
        var order = new TreeOrder(stretches.length);
        for (var unit = 0; unit < stretches.length; unit++) {
            var value = stretches[unit] < 0 ? null : values[stretches[unit]];
            if (value != null) {
                order.add(unit, value, parents[stretches[unit]]);
            }
        }
        return order.listed();
    }

    /** For each unit the stretch on which a day is, as known after a position; -1 when there was none yet. */
    private int[] stretches(long day, long knownAt) {
        var stretches = versions(knownAt, size);
        var begins = this.begins;
        var from = this.from;
        var near = near(day);
        for (var unit = 0; unit < stretches.length; unit++) {
            var version = stretches[unit];
            if (version > 0) {
                stretches[unit] = stretchOf(near, from, begins[version - 1], begins[version]);
            } else {
                stretches[unit] = -1;
            }
        }
        return stretches;
    }

    /** The last version of each unit as known after a position. */
    private int[] versions(long knownAt, int size) {
        var known = known(knownAt, size);
        var nearest = mark;
        while (nearest != null && nearest.versions > known) {
            nearest = nearest.before;
        }
        var count = numbers.size();
        var versions = nearest == null ? new int[count] : Arrays.copyOf(nearest.last, count);
        for (var version = nearest == null ? 0 : nearest.versions; version < known; version++) {
            versions[units[version]] = version + 1;
        }
        return versions;
    }

    /** How many versions there were after a position. */
    private int known(long knownAt, int size) {
        var low = 0;
        var high = size;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (positions[middle] <= knownAt) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Days millions of years away are not told apart, for half the memory to search. */
    private static int near(long day) {
        return Math.clamp(day, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** The last stretch that begins by the day; steps of fixed length, since a processor cannot foresee where days fall. */
    private static int stretchOf(int day, int[] from, int begin, int end) {
        var at = begin;
        for (var length = end - begin; length > 1; ) {
            var half = length >>> 1;
            at += from[at + half] <= day ? half : 0;
            length -= half;
        }
        return at;
    }
}
