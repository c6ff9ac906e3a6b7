package fi.muutoskirja.organisation.line;

/**
 * How long something was so. It is certainly so from the latest day of its begin until the earliest of its end, possibly so from the
 * earliest day of its begin until the latest of its end, the last day left out.
 */
public record Span(Moment begin, Moment end) {
    public static final Span EVER = new Span(Moment.ALWAYS, Moment.NEVER);

    public boolean certainlyOn(long day) {
        return begin.latest() <= day && day < end.earliest();
    }

    public boolean possiblyOn(long day) {
        return begin.earliest() <= day && day < end.latest();
    }

    /** Whether it is certainly so on whichever of its possible days the moment was. */
    public boolean certainlySpans(Moment moment) {
        return begin.latest() <= moment.earliest()
                && (moment.latest() < end.earliest() || end.earliest() == Long.MAX_VALUE);
    }

    /** Whether it can have been so on one of the possible days of the moment, or until then. */
    public boolean possiblySpans(Moment moment) {
        return begin.earliest() <= moment.latest() && moment.earliest() <= end.latest();
    }

    /** As long as both are so. */
    public Span during(Span other) {
        return new Span(begin.laterOf(other.begin), end.earlierOf(other.end));
    }

    public boolean isCertain() {
        return begin.latest() < end.earliest();
    }

    public boolean isPossible() {
        return begin.earliest() < end.latest();
    }

    public boolean certainlyMeets(Span other) {
        return Math.max(begin.latest(), other.begin.latest()) < Math.min(end.earliest(), other.end.earliest());
    }

    public boolean possiblyMeets(Span other) {
        return Math.max(begin.earliest(), other.begin.earliest()) < Math.min(end.latest(), other.end.latest())
                && !end.toldAlike(other.begin)
                && !other.end.toldAlike(begin);
    }

    /** Whether, however the dates fell, there was a time of this outside the other. */
    public boolean certainlyLeaves(Span other) {
        if (!isPossible()) {
            return false;
        }
        var apart = Math.max(begin.earliest(), other.begin.earliest()) >= Math.min(end.latest(), other.end.latest());
        var goesOn = end.equals(Moment.NEVER) && !other.end.equals(Moment.NEVER);
        var sticksOut = isCertain() && (begin.latest() < other.begin.earliest() || end.earliest() > other.end.latest());
        return apart || goesOn || sticksOut;
    }

    /** Whether, however the dates fell, all of this lay within the other. */
    public boolean certainlyWithin(Span other) {
        return (begin.earliest() >= other.begin.latest() || begin.toldAlike(other.begin))
                && (end.latest() <= other.end.earliest() || end.toldAlike(other.end));
    }
}
