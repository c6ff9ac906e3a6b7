package fi.muutoskirja.replay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one entry changed in what is known of a unit or post, over the days on which it makes a difference.
 *
 * @param id {@code unit-…} or {@code post-…}
 * @param name what it is called on the first of these days
 * @param flow what changed
 * @param from the first day on which it may be so, ISO 8601; null when there is no first day
 * @param certainFrom the first day on which it certainly is; null when it never is, or when {@code from} is null and it always is
 * @param until the day from which it makes no difference any more; null when there is none
 * @param before what was known of it until then, in words or as an id; null when nothing
 * @param after what is known of it now; null when nothing
 */
public record StructureChange(
        String id,
        String name,
        Flow flow,
        @Nullable LocalDate from,
        @Nullable LocalDate certainFrom,
        @Nullable LocalDate until,
        @Nullable String before,
        @Nullable String after) {

    /** What can change. */
    public enum Flow {
        /** It is there and was not known to be. */
        APPEARS,
        /** It was known to be there and is not. */
        DISAPPEARS,
        NAME,
        KIND,
        PARENT,
        TASKS,
        HOLDERS,
        /** Of a company: dormant, in liquidation. */
        STATE,
        /** Whether it is certain. */
        CERTAINTY,
        /** What may be so already. */
        DOUBT
    }
}
