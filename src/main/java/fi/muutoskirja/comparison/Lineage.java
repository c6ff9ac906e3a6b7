package fi.muutoskirja.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit came out of and what came of it, through any number of mergers, splits and moves of tasks, across municipalities.
 *
 * @param before what it came out of, nearest first
 * @param after what came of it, nearest first
 */
public record Lineage(String unit, List<Link> before, List<Link> after) {
    /** How one unit came of another. */
    public enum Way {
        MERGED,
        SPLIT,
        TASKS_MOVED
    }

    /** A unit by its id and the last name known; the name is null when none is. */
    public record Named(String id, @Nullable String name) {}

    /**
     * One step of descent.
     *
     * @param distance how many steps away from the unit asked about, from 1
     * @param way how the one came of the other
     * @param from the unit that gave
     * @param into the unit that came of it or received; null exactly when it went outside
     * @param outside who outside the municipality received; null unless it went outside
     * @param tasks what moved, in the words of the source; empty for mergers and splits, and when everything moved
     * @param evidence the entry that tells
     */
    public record Link(
            int distance,
            Way way,
            Named from,
            @Nullable Named into,
            @Nullable String outside,
            List<String> tasks,
            Evidence evidence) {}
}
