package fi.muutoskirja.digests;

import fi.muutoskirja.timeline.TimelineRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code read.timeline_version}, column by column.
 *
 * @param standing the letter by which the table tells what had become of the entry
 */
public record EntryRow(
        long position,
        long from,
        String standing,
        @Nullable String reform,
        @Nullable String organisation,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Integer place,
        @Nullable List<String> bodies) {

    public static EntryRow of(TimelineRow row) {
        return new EntryRow(
                row.position(),
                row.from(),
                String.valueOf(row.standing().letter()),
                row.reform(),
                row.organisation(),
                row.earliest(),
                row.latest(),
                row.place(),
                row.bodies());
    }
}
