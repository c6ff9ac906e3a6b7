package fi.muutoskirja.comparison;

import fi.muutoskirja.structure.StructureAt;
import fi.muutoskirja.structure.UnitAt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * What happened between two states of one municipality.
 *
 * @param from the one state; without units when the municipality was not known then
 * @param to the other
 * @param turns of the units: successions first, then what changed in units that are on both sides, then tasks that moved
 * @param posts of the posts, by title
 */
public record Difference(StructureAt from, StructureAt to, List<UnitDifference> turns, List<PostDifference> posts) {
    /** Whether it is asked backwards in time. */
    public boolean backwards() {
        return from.at().isAfter(to.at());
    }

    public boolean isEmpty() {
        return turns.isEmpty() && posts.isEmpty();
    }

    /** Follows the flow from the units of the one side: the units of the other. */
    public SequencedSet<String> followed(Iterable<String> units) {
        var ids = new LinkedHashSet<String>();
        units.forEach(ids::add);
        for (var turn : turns) {
            if (turn instanceof UnitDifference.Succession succession) {
                succession.from().stream()
                        .filter(member -> !member.remains())
                        .forEach(member -> ids.remove(member.unit().id()));
                succession.into().forEach(member -> ids.add(member.unit().id()));
            }
        }
        return ids;
    }

    /** The units that are the same on both sides, of which no turn tells anything. */
    public List<UnitAt> unchanged() {
        var told = new LinkedHashSet<String>();
        for (var turn : turns) {
            switch (turn) {
                case UnitDifference.Succession succession -> {
                    succession.from().forEach(member -> told.add(member.unit().id()));
                    succession.into().forEach(member -> told.add(member.unit().id()));
                }
                case UnitDifference.Changed changed -> told.add(changed.is().id());
                case UnitDifference.TasksMoved moved -> {
                    told.add(moved.unit());
                    if (moved.toUnit() != null) {
                        told.add(moved.toUnit());
                    }
                }
            }
        }
        return to.units().stream().filter(unit -> !told.contains(unit.id())).toList();
    }
}
