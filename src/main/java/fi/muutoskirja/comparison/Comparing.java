package fi.muutoskirja.comparison;

import fi.muutoskirja.structure.StructureAt;
import java.util.ArrayList;

/** From two states to what happened between them. Pure. */
final class Comparing {
    private Comparing() {}

    static Difference compare(Views views, StructureAt from, StructureAt to) {
        var turns = new ArrayList<UnitDifference>();
        turns.addAll(Successions.of(views));
        turns.addAll(UnitChanges.of(views));
        turns.addAll(TaskMoves.of(views));
        return new Difference(from, to, turns, PostChanges.of(views));
    }
}
