package fi.muutoskirja.duties;

import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty that falls due again and again, and when.
 *
 * @param timesAYear how many times in each year; the source does not say when in the year each of them is, so each has the same window
 * @param promised when it was promised
 * @param years the years of its programme; null when the source does not tell them
 * @param closed when the programme ended; null when no end is recorded
 */
record RecurringDuty(
        int timesAYear,
        @Nullable String season,
        HistoricalDate promised,
        @Nullable ProgrammeYears years,
        @Nullable HistoricalDate closed) {
    private static final int MOST_YEARS = 100;

    /** One year's window. */
    record Round(int year, HistoricalDate window) {
        LocalDate begins() {
            return bound(window.earliest());
        }

        LocalDate ends() {
            return bound(window.latest());
        }

        /** The twelve months whose reports are this round's: the calendar year, or from summer to summer for a winter. */
        LocalDate yearBegins() {
            return begins().getYear() == ends().getYear() ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 7, 1);
        }

        LocalDate yearEnds() {
            return yearBegins().plusYears(1).minusDays(1);
        }

        private static LocalDate bound(@Nullable LocalDate day) {
            if (day == null) {
                throw new IllegalStateException("a round has both its bounds");
            }
            return day;
        }
    }

    /**
     * The rounds up to one year ahead of a day, a hundred years' at most. They begin with the years of the programme; where these are
     * not told, with the first window that begins once the duty had certainly been promised. None when neither is known.
     */
    List<Round> rounds(LocalDate on) {
        var rounds = new ArrayList<Round>();
        var first = firstYear();
        if (first == null) {
            return rounds;
        }
        for (var year = first; year < first + MOST_YEARS; year++) {
            var round = new Round(year, SeasonWindow.in(year, season));
            if (isBeyond(round, on)) {
                break;
            }
            if (!isBefore(round)) {
                rounds.add(round);
            }
        }
        return rounds;
    }

    /** Whether it first falls due more than a year after a day. */
    boolean isStillToCome(LocalDate on) {
        var first = firstYear();
        return first != null
                && closed == null
                && SeasonWindow.in(first, season).earliest() instanceof LocalDate begins
                && begins.isAfter(on.plusYears(1));
    }

    /** Whether the programme certainly ended while the round could still be done, so that nobody knows whether it lapsed. */
    boolean mayHaveLapsed(Round round) {
        return closed != null && closed.latest() != null && closed.latest().isBefore(round.ends());
    }

    private @Nullable Integer firstYear() {
        if (years != null) {
            return years.first();
        }
        var known = certainlyPromised();
        return known == null ? null : (Integer) (known.getYear() - 1);
    }

    private @Nullable LocalDate certainlyPromised() {
        return promised.latest() != null ? promised.latest() : promised.earliest();
    }

    private boolean isBefore(Round round) {
        if (years != null) {
            return promised.earliest() != null && round.ends().isBefore(promised.earliest());
        }
        var known = certainlyPromised();
        return known == null || round.begins().isBefore(known);
    }

    private boolean isBeyond(Round round, LocalDate on) {
        return years != null && years.last() != null && round.year() > years.last()
                || closed != null && closed.latest() != null && round.begins().isAfter(closed.latest())
                || round.begins().isAfter(on.plusYears(1));
    }
}
