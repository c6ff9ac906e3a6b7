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
 * @param state how the unit was
 * @param from the first day, {@link Long#MIN_VALUE} when there is none
 * @param to the day after the last, {@link Long#MAX_VALUE} when there is none
 * @param recordedFrom the first position
 * @param recordedTo the position after the last; null while it is still known so
 */
public record StructureRow(
        String organisation,
        UnitAt state,
        long from,
        long to,
        long recordedFrom,
        @Nullable Long recordedTo) {

    public String unit() {
        return state.id();
    }

    /** The first day; null when there is none. */
    public @Nullable LocalDate validFrom() {
        return from == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(from);
    }

    /** The day after the last; null when there is none. */
    public @Nullable LocalDate validTo() {
        return to == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(to);
    }

    public Certainty certainty() {
        return state.certainty();
    }

    public String name() {
        return state.name();
    }

    public String kind() {
        return state.kind();
    }

    public Placement placement() {
        return state.placement();
    }

    public @Nullable String parent() {
        return state.parent();
    }

    /** When the unit began, in EDTF, or in the words of the source. */
    public String since() {
        return inWords(state.since());
    }

    /** When it ended, likewise; null when no end is recorded. */
    public @Nullable String until() {
        var until = state.until();
        return until == null ? null : inWords(until);
    }

    public List<String> tasks() {
        return state.tasks();
    }

    public List<UUID> entries() {
        return state.entries();
    }

    StructureRow closed(long position) {
        return new StructureRow(organisation, state, from, to, recordedFrom, position);
    }

    StructureRow reopened() {
        return new StructureRow(organisation, state, from, to, recordedFrom, null);
    }

    private static String inWords(HistoricalDate date) {
        var edtf = date.edtf();
        return edtf.isEmpty() ? date.raw() : edtf;
    }
}
