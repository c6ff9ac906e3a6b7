package fi.muutoskirja.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parents before children, siblings by name; a unit whose parent is not listed stands at the top. */
final class TreeOrder {
    private static final int TOP = 0;
    /** Letters as they are compared where case does not matter. */
    private static final byte[] PLAIN = plain();

    private final @Nullable Listed[] byNumber;
    private final List<UnitAt> ordered;
    private int count;

    /** @param numbers how many numbers there are for units */
    TreeOrder(int numbers) {
        byNumber = new @Nullable Listed[numbers];
        ordered = new ArrayList<>(numbers);
    }

    /** @param beginning what the name begins with, in numbers that are in the order of names as far as they differ */
    private record Listed(UnitAt unit, int number, int parent, long beginning) implements Comparable<Listed> {
        @Override
        public int compareTo(Listed other) {
            if (beginning != other.beginning) {
                return beginning < other.beginning ? -1 : 1;
            }
            var byName = unit.name().compareToIgnoreCase(other.unit.name());
            return byName != 0 ? byName : unit.id().compareTo(other.unit.id());
        }
    }

    /** @param parent the number of the unit above it; -1 when none is told */
    void add(int number, UnitAt unit, int parent) {
        byNumber[number] = new Listed(unit, number, parent, beginning(unit.name()));
        count++;
    }

    List<UnitAt> listed() {
        var begins = new int[byNumber.length + 2];
        for (var listed : byNumber) {
            if (listed != null) {
                begins[family(listed) + 1]++;
            }
        }
        for (var family = 1; family < begins.length; family++) {
            begins[family] += begins[family - 1];
        }
        var families = families(begins);
        list(TOP, families, begins);
        if (ordered.size() < count) {
            listCircles(families, begins);
        }
        return ordered;
    }

    /** Siblings side by side, by name; each family begins where the number of its parent says. */
    private Listed[] families(int[] begins) {
        var families = new Listed[count];
        var next = begins.clone();
        for (var listed : byNumber) {
            if (listed != null) {
                families[next[family(listed)]++] = listed;
            }
        }
        for (var family = 0; family + 1 < begins.length; family++) {
            if (begins[family + 1] - begins[family] > 1) {
                Arrays.sort(families, begins[family], begins[family + 1]);
            }
        }
        return families;
    }

    private int family(Listed listed) {
        var parent = listed.parent;
        return parent < 0 || parent >= byNumber.length || byNumber[parent] == null ? TOP : parent + 1;
    }

    private void list(int family, Listed[] families, int[] begins) {
        for (var at = begins[family]; at < begins[family + 1]; at++) {
            list(families[at], families, begins);
        }
    }

    private void list(Listed listed, Listed[] families, int[] begins) {
        if (byNumber[listed.number] != null) {
            byNumber[listed.number] = null;
            ordered.add(listed.unit);
            list(listed.number + 1, families, begins);
        }
    }

    /** Units in a circle have no top to be reached from; each is listed at its own turn. */
    private void listCircles(Listed[] families, int[] begins) {
        var all = families.clone();
        Arrays.sort(all);
        for (var listed : all) {
            list(listed, families, begins);
        }
    }

    private static byte[] plain() {
        var plain = new byte[127];
        for (var letter = 0; letter < plain.length; letter++) {
            plain[letter] = (byte) Character.toLowerCase(Character.toUpperCase(letter));
        }
        return plain;
    }

    /** The first eight letters, or those before the first that is not of the plainest; the rest is for the names themselves to tell. */
    private static long beginning(String name) {
        var beginning = 0L;
        for (var i = 0; i < Long.BYTES; i++) {
            var letter = i < name.length() ? name.charAt(i) : 0;
            if (letter >= PLAIN.length) {
                letter = Character.toLowerCase(Character.toUpperCase(letter));
            }
            if (letter >= PLAIN.length) {
                return (beginning << 7 | PLAIN.length) << 7 * (Long.BYTES - 1 - i);
            }
            beginning = beginning << 7 | PLAIN[letter];
        }
        return beginning;
    }
}
