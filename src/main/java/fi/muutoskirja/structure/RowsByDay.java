package fi.muutoskirja.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Complete rows, gathered and put in the order of their days. So rows of one day lie near each other in the table; in the order in which
 * they were completed, each would be read from a page of its own.
 */
public final class RowsByDay {
    private static final int TOGETHER = 16_384;

    private List<StructureRow> rows = new ArrayList<>(TOGETHER);

    public void add(StructureRow row) {
        rows.add(row);
    }

    /** Whether enough have been gathered to be written. */
    public boolean isFull() {
        return rows.size() >= TOGETHER;
    }

    /** Gives out what has been gathered, and begins anew. */
    public List<StructureRow> take() {
        var taken = rows;
        taken.sort(RowsByDay::compare);
        rows = new ArrayList<>(TOGETHER);
        return taken;
    }

    /** Municipalities in any order, as long as each is in one place; then rows of about as many days, those of one day side by side. */
    private static int compare(StructureRow one, StructureRow other) {
        var order = Integer.compare(
                one.organisation().hashCode(), other.organisation().hashCode());
        if (order == 0) {
            order = Integer.compare(magnitude(one), magnitude(other));
        }
        return order == 0 ? Long.compare(one.from(), other.from()) : order;
    }

    /** How many days it holds for, to a power of two; less than any when its bounds are too far apart for a number. */
    private static int magnitude(StructureRow row) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, row.to() - row.from()));
    }
}
