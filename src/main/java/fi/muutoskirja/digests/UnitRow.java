package fi.muutoskirja.digests;

import fi.muutoskirja.structure.StructureRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code read.structure}, column by column.
 *
 * @param recordedTo the position after the last at which it was known so; null while that is not over
 */
public record UnitRow(
        String organisation,
        String unit,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        long recordedFrom,
        @Nullable Long recordedTo,
        String certainty,
        String name,
        String kind,
        String placement,
        @Nullable String parent,
        String since,
        @Nullable String until,
        List<String> tasks,
        List<UUID> entries) {

    public static UnitRow of(StructureRow row) {
        return new UnitRow(
                row.organisation(),
                row.unit(),
                row.validFrom(),
                row.validTo(),
                row.recordedFrom(),
                row.recordedTo(),
                row.certainty().name().toLowerCase(Locale.ROOT),
                row.name(),
                row.kind(),
                row.placement().name().toLowerCase(Locale.ROOT),
                row.parent(),
                row.since(),
                row.until(),
                row.tasks(),
                row.entries());
    }
}
