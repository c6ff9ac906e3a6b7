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
 * @param goingOn a day on which the reform was certainly still going on, the last one known; null when no dates are known
 */
record Course(
        Alternatives alternatives,
        Set<String> ids,
        @Nullable LocalDate goingOn) {
    static final Course BEGINNING = new Course(Alternatives.NONE, Set.of(), null);

    Course with(Alternatives others) {
        return new Course(others, ids, goingOn);
    }

    Course withId(String id) {
        var more = new HashSet<>(ids);
        more.add(id);
        return new Course(alternatives, Set.copyOf(more), goingOn);
    }

    Course goingOnAt(HistoricalDate happened) {
        var day = happened.earliest();
        return day == null || goingOn != null && !day.isAfter(goingOn) ? this : new Course(alternatives, ids, day);
    }
}
