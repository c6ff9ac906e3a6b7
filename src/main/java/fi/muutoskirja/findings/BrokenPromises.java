package fi.muutoskirja.findings;

import fi.muutoskirja.duties.Duties;
import fi.muutoskirja.duties.Promise;
import fi.muutoskirja.duties.Promise.Occurrence;
import fi.muutoskirja.duties.Standing;
import fi.muutoskirja.duties.Standing.State;
import fi.muutoskirja.findings.Findings.Found;
import java.util.List;
import java.util.Optional;

/** Promises whose time has certainly passed without a record. What is only possibly late is no finding. */
final class BrokenPromises {
    private BrokenPromises() {}

    static List<Found> in(Duties duties) {
        return duties.promises().stream()
                .flatMap(promise -> BrokenPromises.of(promise).stream())
                .toList();
    }

    private static Optional<Found> of(Promise promise) {
        if (!promise.occurrences().isEmpty()) {
            return aRecurringDutyIsDoneEachTime(promise);
        }
        if (is(State.NO_RECORD, promise.standing())) {
            return Optional.of(found(
                    promise,
                    promise.kind() == Promise.Kind.TARGET
                            ? "what-came-of-a-target-is-recorded"
                            : "what-came-of-a-promise-is-recorded",
                    "\"" + promise.text() + "\" was to happen by " + latest(promise)
                            + ", and no entry tells what came of it."));
        }
        return is(State.LATE, promise.standing())
                ? Optional.of(found(
                        promise,
                        "what-is-promised-is-done-in-time",
                        "\"" + promise.text() + "\" was due by " + latest(promise)
                                + ", and no entry tells that it was done."))
                : Optional.empty();
    }

    private static Optional<Found> aRecurringDutyIsDoneEachTime(Promise promise) {
        var late = promise.occurrences().stream()
                .map(Occurrence::standing)
                .filter(standing -> is(State.LATE, standing) || is(State.NO_RECORD, standing))
                .count();
        return late == 0
                ? Optional.empty()
                : Optional.of(found(
                        promise,
                        "a-recurring-duty-is-done-each-time",
                        "\"" + promise.text() + "\" fell due without a recorded report "
                                + (late == 1 ? "once." : late + " times.")));
    }

    private static boolean is(State state, Standing standing) {
        return standing.certain() && standing.state() == state;
    }

    private static String latest(Promise promise) {
        var due = promise.due();
        return due == null ? "" : String.valueOf(due.latest());
    }

    private static Found found(Promise promise, String rule, String message) {
        return new Found(rule, null, message, promise.entry(), false, true);
    }
}
