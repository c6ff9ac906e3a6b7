package fi.muutoskirja.comparison.candidate;

import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.structure.UnitAt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it would be under a model.
 *
 * @param key within this answer: the unit's id, or {@code candidate-1} and so on for what would be new
 * @param today the unit as it is on the day: fact; null for what would be new
 * @param name the name it would have
 * @param kind the public name of the kind it would be; null when the sketch does not tell
 * @param placement where it would stand
 * @param parent the key of what it would stand under; null unless the placement is {@code under}
 * @param changes the sketched changes that make it differ from today; empty when none does
 * @param placeLost whether what it stands under today would end, and the sketch does not tell where it would stand instead
 */
public record CandidateUnit(
        String key,
        @Nullable UnitAt today,
        String name,
        @Nullable String kind,
        Placement placement,
        @Nullable String parent,
        List<Sketched> changes,
        boolean placeLost) {
    /** Whether anything of it is the model's and not today's. */
    public boolean isCandidate() {
        return placeLost || !changes.isEmpty();
    }
}
