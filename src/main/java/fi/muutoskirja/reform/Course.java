package fi.muutoskirja.reform;

import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has come about in a reform so far.
 *
 * @param alternatives the models, the criteria and the matrix of both
 * @param ids the ids given to targets and unknowns
 * @param settled the targets of which it has been told what came
 * @param goingOn a day on which the reform was certainly still going on, the last one known; null when no dates are known
 */
record Course(
        Alternatives alternatives,
        Set<String> ids,
        Set<String> settled,
        @Nullable LocalDate goingOn) {
    static final Course BEGINNING = new Course(Alternatives.NONE, Set.of(), Set.of(), null);

    Course with(Alternatives others) {
        return new Course(others, ids, settled, goingOn);
    }

    Course withId(String id) {
        return new Course(alternatives, and(ids, id), settled, goingOn);
    }

    Course withOutcomeOf(String target) {
        return new Course(alternatives, ids, and(settled, target), goingOn);
    }

    Course goingOnAt(HistoricalDate happened) {
        var day = happened.earliest();
        return day == null || goingOn != null && !day.isAfter(goingOn)
                ? this
                : new Course(alternatives, ids, settled, day);
    }

    private static Set<String> and(Set<String> known, String another) {
        var more = new HashSet<>(known);
        more.add(another);
        return Set.copyOf(more);
    }
}
