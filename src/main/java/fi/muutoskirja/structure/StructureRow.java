package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.organisation.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a unit was on a stretch of days, as known over a stretch of positions: one row of {@code read.structure}.
 *
 * @param validFrom the first day; null when there is none
 * @param validTo the day after the last; null when there is none
 * @param recordedFrom the first position
 * @param recordedTo the position after the last; null while it is still known so
 * @param since when the unit began, in EDTF, or in the words of the source
 * @param until when it ended, likewise; null when no end is recorded
 */
public record StructureRow(
        String organisation,
        String unit,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        long recordedFrom,
        @Nullable Long recordedTo,
        Certainty certainty,
        String name,
        String kind,
        Placement placement,
        @Nullable String parent,
        String since,
        @Nullable String until,
        List<String> tasks,
        List<UUID> entries) {

    static StructureRow open(String organisation, Days.Stretch<UnitAt> stretch, long position) {
        var unit = stretch.value();
        return new StructureRow(
                organisation,
                unit.id(),
                stretch.from() == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(stretch.from()),
                stretch.to() == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(stretch.to()),
                position,
                null,
                unit.certainty(),
                unit.name(),
                unit.kind(),
                unit.placement(),
                unit.parent(),
                inWords(unit.since()),
                unit.until() == null ? null : inWords(unit.until()),
                unit.tasks(),
                unit.entries());
    }

    StructureRow closed(long position) {
        return with(position);
    }

    StructureRow reopened() {
        return with(null);
    }

    private StructureRow with(@Nullable Long end) {
        return new StructureRow(
                organisation,
                unit,
                validFrom,
                validTo,
                recordedFrom,
                end,
                certainty,
                name,
                kind,
                placement,
                parent,
                since,
                until,
                tasks,
                entries);
    }

    private static String inWords(HistoricalDate date) {
        var edtf = date.edtf();
        return edtf.isEmpty() ? date.raw() : edtf;
    }
}
