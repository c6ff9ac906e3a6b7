package fi.muutoskirja.comparison;

import fi.muutoskirja.comparison.Turn.TasksMoved;
import fi.muutoskirja.comparison.Views.Turned;
import fi.muutoskirja.organisation.Change.GaveUpTasks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Tasks that went from a unit of either side, to another unit or outside. */
final class TaskMoves {
    private TaskMoves() {}

    static List<TasksMoved> of(Views views) {
        var units = new LinkedHashSet<>(views.from().units().keySet());
        units.addAll(views.to().units().keySet());
        var moves = new ArrayList<TasksMoved>();
        for (var unit : units) {
            for (var turned : views.turned(unit, GaveUpTasks.class::isInstance)) {
                moves.add(move(views, unit, turned));
            }
        }
        return moves;
    }

    private static TasksMoved move(Views views, String unit, Turned turned) {
        var given = (GaveUpTasks) turned.step().change();
        return new TasksMoved(
                unit,
                given.tasks(),
                given.toUnit(),
                given.toOutside(),
                given.unitEnds(),
                turned.was(),
                turned.is(),
                views.cause(view -> view.reached(unit, turned.step())),
                List.of(Evidence.of(turned.step())));
    }
}
