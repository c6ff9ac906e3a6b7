package fi.muutoskirja.transparency.page;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.reform.ReformEvent.TargetOutcomeRecorded;
import fi.muutoskirja.transparency.words.When;
import org.jspecify.annotations.Nullable;

/**
 * Something that was to happen, and what became of it.
 *
 * @param status done, overdue without a record, or no record, in words
 * @param done whether an entry records it as done
 * @param outcome the entry that does; null when there is none
 */
public record PromiseRow(
        String text,
        @Nullable Link body,
        When due,
        String status,
        boolean done,
        @Nullable When completed,
        @Nullable String outcome,
        String href) {

    static PromiseRow of(Dossier.Target target, Visit visit, Lookup lookup) {
        var fact = target.set().fact();
        var outcome = target.outcome();
        return new PromiseRow(
                fact.text(),
                body(fact.body(), lookup),
                visit.dates().when(fact.due()),
                visit.t(outcome == null ? status(false, fact.due(), visit) : outcome(outcome.fact())),
                outcome != null && Boolean.TRUE.equals(outcome.fact().reached()),
                null,
                outcome == null ? null : visit.timeless("/entries/" + outcome.entry()),
                visit.timeless("/entries/" + target.set().entry()));
    }

    static PromiseRow of(Dossier.Milestone milestone, Visit visit, Lookup lookup) {
        var fact = milestone.set().fact();
        var completed = milestone.completed();
        return new PromiseRow(
                fact.text(),
                body(fact.body(), lookup),
                visit.dates().when(fact.due()),
                visit.t(status(completed != null, fact.due(), visit)),
                completed != null,
                completed == null ? null : visit.dates().when(completed.happened()),
                completed == null ? null : visit.timeless("/entries/" + completed.entry()),
                visit.timeless("/entries/" + milestone.set().entry()));
    }

    private static @Nullable Link body(@Nullable String body, Lookup lookup) {
        return body == null ? null : lookup.unit(body);
    }

    private static String outcome(TargetOutcomeRecorded outcome) {
        var reached = outcome.reached();
        return reached == null ? "promise.outcome-told" : reached ? "promise.done" : "promise.not-reached";
    }

    private static String status(boolean done, HistoricalDate due, Visit visit) {
        if (done) {
            return "promise.done";
        }
        var latest = due.latest();
        return latest != null && latest.isBefore(visit.today()) ? "promise.past-due" : "promise.no-record";
    }
}
