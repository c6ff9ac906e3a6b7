package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.organisation.Step;
import fi.muutoskirja.organisation.UnitLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit's line with what it comes to on every day. */
record UnitVersion(UnitLine line, Days<UnitAt> days) {

    /** The version that an entry makes of the one before it; null when there was none. */
    static UnitVersion after(@Nullable UnitVersion before, UnitLine line, Entry entry) {
        if (before == null || entry.statement().fact() instanceof Correction) {
            return new UnitVersion(line, UnitOnDay.daysOf(line));
        }
        return new UnitVersion(line, UnitOnDay.daysOf(line, stepOf(entry, line.steps()), before.days));
    }

    private static Step stepOf(Entry entry, List<Step> steps) {
        for (var step : steps) {
            if (step.recorded() == entry.position()) {
                return step;
            }
        }
        throw new IllegalStateException("Entry " + entry.id() + " left no step");
    }
}
