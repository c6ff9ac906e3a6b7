package fi.muutoskirja.transparency.page;

import fi.muutoskirja.duties.Promise;
import fi.muutoskirja.duties.Promise.Doing;
import fi.muutoskirja.duties.Promise.Occurrence;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.transparency.words.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something promised, or one time that a recurring duty falls due.
 *
 * @param kind target, measure, milestone or duty, in a word, with its recurrence
 * @param who who answers for it, or to whom it reports, in the source's words
 * @param due by when; null when no date is told
 * @param part its place among those of its year, "2/3"; null when it is the only one
 * @param done what was done; null when no entry tells
 * @param mayBe reports that may answer it
 * @param unplaced reports that answer none of the times that it falls due
 * @param end the day its time ends, or else begins; empty when neither is known
 */
public record DutyRow(
        String kind,
        String text,
        String href,
        List<String> who,
        @Nullable Link body,
        @Nullable When due,
        @Nullable String part,
        StandingMark standing,
        @Nullable Done done,
        List<Done> mayBe,
        List<Done> unplaced,
        Optional<LocalDate> end,
        Optional<LocalDate> begin) {
    static final Comparator<DutyRow> BY_END = Comparator.comparing(
                    (DutyRow row) -> row.end().orElse(LocalDate.MAX))
            .thenComparing(row -> row.begin().orElse(LocalDate.MIN));

    /** What an entry tells to have been done. */
    public record Done(String href, @Nullable String text, When happened) {
        static Done of(Doing doing, Visit visit) {
            return new Done(
                    visit.timeless("/entries/" + doing.entry()),
                    doing.text(),
                    visit.dates().when(doing.happened()));
        }

        static List<Done> all(List<Doing> doings, Visit visit) {
            return doings.stream().map(doing -> of(doing, visit)).toList();
        }
    }

    static DutyRow of(Promise promise, Visit visit, Lookup lookup) {
        return row(
                promise,
                promise.due(),
                null,
                StandingMark.of(promise.standing(), visit),
                promise.doing(),
                List.of(),
                promise.unplaced(),
                visit,
                lookup);
    }

    static DutyRow of(Promise promise, Occurrence it, Visit visit, Lookup lookup) {
        var last = promise.occurrences().getLast().equals(it);
        return row(
                promise,
                it.window(),
                it.of() == 1 ? null : it.number() + "/" + it.of(),
                StandingMark.of(it.standing(), visit),
                it.doing(),
                it.mayBe(),
                last ? promise.unplaced() : List.of(),
                visit,
                lookup);
    }

    private static DutyRow row(
            Promise promise,
            @Nullable HistoricalDate due,
            @Nullable String part,
            StandingMark standing,
            @Nullable Doing doing,
            List<Doing> mayBe,
            List<Doing> unplaced,
            Visit visit,
            Lookup lookup) {
        var body = promise.body();
        return new DutyRow(
                kind(promise, visit),
                promise.text(),
                visit.timeless("/entries/" + promise.entry()),
                promise.who(),
                body == null ? null : lookup.unit(body),
                due == null ? null : visit.dates().when(due),
                part,
                standing,
                doing == null ? null : Done.of(doing, visit),
                Done.all(mayBe, visit),
                Done.all(unplaced, visit),
                due == null
                        ? Optional.empty()
                        : Optional.ofNullable(due.latest() == null ? due.earliest() : due.latest()),
                due == null ? Optional.empty() : Optional.ofNullable(due.earliest()));
    }

    private static String kind(Promise promise, Visit visit) {
        var kind = visit.t("duty.kind." + promise.kind().name().toLowerCase(Locale.ROOT));
        var recurrence = promise.recurrence();
        return recurrence == null
                ? kind
                : kind + ", "
                        + visit.t("recurrence."
                                + recurrence.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
