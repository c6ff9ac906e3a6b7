package fi.muutoskirja.reform;

import fi.muutoskirja.kernel.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a model would change.
 *
 * @param change what would happen
 * @param unit id of the unit it concerns; null for something new
 * @param name the name it would have; null when it would keep its own
 * @param kind the public name of the kind it would be; null when not told
 * @param parent the name of what it would stand under; null when not told
 */
public record SketchedChange(
        Change change,
        @Ref("unit") @Nullable String unit,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String parent) {
    /** What would happen to a unit. */
    public enum Change {
        ESTABLISH,
        ABOLISH,
        RENAME,
        MOVE,
        MERGE
    }
}
