package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.DateAnswer;
import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.duties.Promise;
import fi.muutoskirja.duties.Promise.Doing;
import fi.muutoskirja.duties.Promise.Occurrence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something promised.
 *
 * @param kind {@code target}, {@code measure}, {@code milestone} or {@code duty}
 * @param id its id
 * @param programme id of the programme that promises it; null for a target
 * @param measure id of the measure that a milestone belongs to; null when none is told
 * @param text what is promised
 * @param who who answers for a measure, or to whom a duty reports, in the words of the source
 * @param body id of the body that is to act; null when not told
 * @param due by when; null when it recurs, or no date is told
 * @param recurrence {@code once}, {@code yearly}, {@code three-times-a-year} or {@code regularly}; null for all but duties
 * @param season when in the year, in the words of the source; null when not told
 * @param entry id of the entry that promises it
 * @param state {@code promised}, {@code due}, {@code done}, {@code done-late}, {@code late}, {@code no-record}, {@code not-reached}, {@code outcome-told} or {@code not-dated}; of a recurring duty that of the occurrence that most needs attention
 * @param certain false where imprecise dates leave it open: {@code late} and not certain is "possibly late"
 * @param doing what was done of it; null when no entry tells, and when it recurs
 * @param occurrences each time a recurring duty falls due, at most one year ahead of the day
 * @param unplaced reports that name the duty and, by their date, answer none of the occurrences
 */
public record PromiseAnswer(
        String kind,
        String id,
        @Nullable String programme,
        @Nullable String measure,
        String text,
        List<String> who,
        @Nullable String body,
        @Nullable DateAnswer due,
        @Nullable String recurrence,
        @Nullable String season,
        UUID entry,
        String state,
        boolean certain,
        @Nullable DoingAnswer doing,
        List<OccurrenceAnswer> occurrences,
        List<DoingAnswer> unplaced) {
    /**
     * What an entry tells to have been done.
     *
     * @param entry id of the entry
     * @param happened when
     * @param text what was done; null when the entry only says that it was
     * @param decision id of the decision that settled a target; null when none is told
     */
    public record DoingAnswer(
            UUID entry,
            DateAnswer happened,
            @Nullable String text,
            @Nullable String decision) {
        static @Nullable DoingAnswer ofNullable(@Nullable Doing doing) {
            return doing == null ? null : of(doing);
        }

        static DoingAnswer of(Doing doing) {
            return new DoingAnswer(doing.entry(), DateAnswer.of(doing.happened()), doing.text(), doing.decision());
        }
    }

    /**
     * One time that a recurring duty falls due.
     *
     * @param year the year it belongs to
     * @param number its place among those of the year, from 1
     * @param of how many there are in the year
     * @param window the days within which it is to be done
     * @param state as of a promise
     * @param certain as of a promise
     * @param doing the report that answers it, by its date; null when there is none
     * @param mayBe reports that may answer it: their dates leave open which occurrence they answer
     */
    public record OccurrenceAnswer(
            int year,
            int number,
            int of,
            DateAnswer window,
            String state,
            boolean certain,
            @Nullable DoingAnswer doing,
            List<DoingAnswer> mayBe) {
        static OccurrenceAnswer of(Occurrence it) {
            return new OccurrenceAnswer(
                    it.year(),
                    it.number(),
                    it.of(),
                    DateAnswer.of(it.window()),
                    VocabularySpelling.of(it.standing().state()),
                    it.standing().certain(),
                    DoingAnswer.ofNullable(it.doing()),
                    it.mayBe().stream().map(DoingAnswer::of).toList());
        }
    }

    static PromiseAnswer of(Promise it) {
        var recurrence = it.recurrence();
        return new PromiseAnswer(
                VocabularySpelling.of(it.kind()),
                it.id(),
                it.programme(),
                it.measure(),
                it.text(),
                it.who(),
                it.body(),
                DateAnswer.ofNullable(it.due()),
                recurrence == null ? null : VocabularySpelling.of(recurrence),
                it.season(),
                it.entry(),
                VocabularySpelling.of(it.standing().state()),
                it.standing().certain(),
                DoingAnswer.ofNullable(it.doing()),
                it.occurrences().stream().map(OccurrenceAnswer::of).toList(),
                it.unplaced().stream().map(DoingAnswer::of).toList());
    }
}
