package fi.muutoskirja.duties;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.programme.Recurrence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something promised.
 *
 * @param kind what kind of promise it is
 * @param id its id, {@code target-…}, {@code measure-…}, {@code milestone-…} or {@code duty-…}
 * @param programme id of the programme that promises it; null for a target
 * @param measure id of the measure that a milestone belongs to; null when none is told
 * @param text what is promised
 * @param who who answers for a measure, or to whom a duty reports, in the words of the source
 * @param body id of the body that is to act; null when not told
 * @param due by when; null when it recurs, or no date is told
 * @param recurrence how often a monitoring duty falls due; null for everything else
 * @param season when in the year, in the words of the source; null when not told
 * @param entry id of the entry that promises it
 * @param standing how it stood; of something that recurs, how the occurrence that most needs attention stood
 * @param doing what was done of it; null when no entry tells, and when it recurs
 * @param occurrences each time a recurring duty falls due, at most one period ahead of the day
 * @param unplaced reports that name the duty and, by their date, answer none of the occurrences
 */
public record Promise(
        Kind kind,
        String id,
        @Nullable String programme,
        @Nullable String measure,
        String text,
        List<String> who,
        @Nullable String body,
        @Nullable HistoricalDate due,
        @Nullable Recurrence recurrence,
        @Nullable String season,
        UUID entry,
        Standing standing,
        @Nullable Doing doing,
        List<Occurrence> occurrences,
        List<Doing> unplaced) {
    /** What kind of promise. */
    public enum Kind {
        TARGET,
        MEASURE,
        MILESTONE,
        DUTY
    }

    /**
     * What an entry tells to have been done of a promise.
     *
     * @param entry id of the entry
     * @param happened when
     * @param text what was done; null when the entry only says that it was
     * @param decision id of the decision that settled a target; null when none is told
     */
    public record Doing(
            UUID entry,
            HistoricalDate happened,
            @Nullable String text,
            @Nullable String decision) {}

    /**
     * One time that a recurring duty falls due.
     *
     * @param year the year it belongs to
     * @param number its place among those of the year, from 1
     * @param of how many there are in the year
     * @param window the days within which it is to be done
     * @param standing how it stood
     * @param doing the report that answers it, by its date; null when there is none
     * @param mayBe reports that may answer it: their dates leave open which occurrence they answer
     */
    public record Occurrence(
            int year,
            int number,
            int of,
            HistoricalDate window,
            Standing standing,
            @Nullable Doing doing,
            List<Doing> mayBe) {}
}
