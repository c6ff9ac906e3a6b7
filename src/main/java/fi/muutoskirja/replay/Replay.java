package fi.muutoskirja.replay;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.timeline.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a reform's replay: an entry, and how everything stood once it was recorded.
 *
 * @param number which step it is, from 1
 * @param steps every step of the reform, in recorded order
 * @param entry the entry as known at its own position
 * @param before of a correction or withdrawal, the entry that it changes as it stood until then; null otherwise
 * @param after of a correction or withdrawal, that entry as it stood from then on; null otherwise
 * @param changes what it changed in the structure, over the days on which that differs
 * @param state the reform once the entry was recorded; null before its start was recorded
 * @param decisions the decisions known of by then, each with its legal state where that is known
 */
public record Replay(
        String reform,
        int number,
        List<Step> steps,
        TimelineEntry entry,
        @Nullable TimelineEntry before,
        @Nullable TimelineEntry after,
        List<StructureChange> changes,
        @Nullable Dossier state,
        List<DecisionThen> decisions) {

    /** What a step does. */
    public enum Nature {
        RECORDED,
        CORRECTED,
        WITHDRAWN
    }

    /** A step by its place in the ledger. */
    public record Step(long position, Nature nature) {}

    /** The last position that is taken into account. */
    public long position() {
        return steps.get(number - 1).position();
    }

    public Nature nature() {
        return steps.get(number - 1).nature();
    }

    /** The position of the step before; null at the first. */
    public @Nullable Long previous() {
        return number == 1 ? null : steps.get(number - 2).position();
    }

    /** The position of the next step; null at the last. */
    public @Nullable Long next() {
        return number == steps.size() ? null : steps.get(number).position();
    }
}
