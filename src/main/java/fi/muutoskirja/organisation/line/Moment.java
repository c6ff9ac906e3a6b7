package fi.muutoskirja.organisation.line;

import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something came about, as epoch days.
 *
 * @param earliest the first day it can have been, {@link Long#MIN_VALUE} when there is no lower bound
 * @param latest the last day it can have been, {@link Long#MAX_VALUE} when there is no upper bound
 * @param told the date as told; null when the bounds come from more than one date, or from none
 */
public record Moment(long earliest, long latest, @Nullable HistoricalDate told) {
    /** Before every day. */
    public static final Moment ALWAYS = new Moment(Long.MIN_VALUE, Long.MIN_VALUE, null);
    /** After every day. */
    public static final Moment NEVER = new Moment(Long.MAX_VALUE, Long.MAX_VALUE, null);

    public static Moment of(HistoricalDate date) {
        return new Moment(
                date.earliest() == null ? Long.MIN_VALUE : date.earliest().toEpochDay(),
                date.latest() == null ? Long.MAX_VALUE : date.latest().toEpochDay(),
                date);
    }

    public boolean certainlyBy(long day) {
        return latest <= day;
    }

    public boolean possiblyBy(long day) {
        return earliest <= day;
    }

    /** Whether this certainly came about before the other, or on the same day. */
    boolean notAfter(Moment other) {
        return latest <= other.earliest;
    }

    /** The same beginning of the bounds with another end. */
    Moment endingBy(long day) {
        return latest == day ? this : new Moment(earliest, day, null);
    }

    /** Dates told in the same words with the same bounds are taken to mean one and the same moment. */
    public boolean toldAlike(Moment other) {
        return told != null && told.equals(other.told);
    }

    Moment laterOf(Moment other) {
        if (earliest >= other.earliest && latest >= other.latest) {
            return this;
        }
        return earliest <= other.earliest && latest <= other.latest
                ? other
                : new Moment(Math.max(earliest, other.earliest), Math.max(latest, other.latest), null);
    }

    Moment earlierOf(Moment other) {
        if (earliest <= other.earliest && latest <= other.latest) {
            return this;
        }
        return earliest >= other.earliest && latest >= other.latest
                ? other
                : new Moment(Math.min(earliest, other.earliest), Math.min(latest, other.latest), null);
    }

    /** The day in ISO form; for a missing bound, words. */
    public static String word(long day) {
        return day == Long.MIN_VALUE || day == Long.MAX_VALUE
                ? "an unknown day"
                : LocalDate.ofEpochDay(day).toString();
    }
}
