package fi.muutoskirja.comparison;

import fi.muutoskirja.comparison.UnitDifference.TasksMoved;
import fi.muutoskirja.comparison.Views.Turned;
import fi.muutoskirja.organisation.line.Change.GaveUpTasks;
import fi.muutoskirja.organisation.line.Change.ReceivedTasks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Tasks that went from a unit of either side, to another unit or outside, or came to one. */
final class TaskMoves {
    private TaskMoves() {}

    static List<TasksMoved> of(Views views) {
        var units = new LinkedHashSet<>(views.from().units().keySet());
        units.addAll(views.to().units().keySet());
        var moves = new ArrayList<TasksMoved>();
        for (var unit : units) {
            for (var turned : views.turned(unit, GaveUpTasks.class::isInstance)) {
                moves.add(given(views, unit, turned, (GaveUpTasks) turned.step().change()));
            }
            for (var turned : views.turned(unit, ReceivedTasks.class::isInstance)) {
                var received = (ReceivedTasks) turned.step().change();
                if (!units.contains(received.fromUnit())) {
                    moves.add(received(views, unit, turned, received));
                }
            }
        }
        return moves;
    }

    private static TasksMoved given(Views views, String unit, Turned turned, GaveUpTasks given) {
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

    /** From a unit that is on neither side. */
    private static TasksMoved received(Views views, String unit, Turned turned, ReceivedTasks received) {
        return new TasksMoved(
                received.fromUnit(),
                received.tasks(),
                unit,
                null,
                false,
                turned.was(),
                turned.is(),
                views.cause(view -> view.reached(unit, turned.step())),
                List.of(Evidence.of(turned.step())));
    }
}
