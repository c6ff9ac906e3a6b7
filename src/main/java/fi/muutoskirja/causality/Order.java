package fi.muutoskirja.causality;

import fi.muutoskirja.kernel.HistoricalDate;

/** Which of two things came first, as far as their dates, or their places in a told order, let anybody know. */
public enum Order {
    BEFORE,
    AFTER,
    NOT_KNOWN;

    /** How the first stands to the second. */
    static Order of(HistoricalDate one, HistoricalDate other) {
        if (other.isCertainlyAfter(one)) {
            return BEFORE;
        }
        if (one.isCertainlyAfter(other)) {
            return AFTER;
        }
        var place = one.order();
        var otherPlace = other.order();
        if (place == null || otherPlace == null || place.of() != otherPlace.of()) {
            return NOT_KNOWN;
        }
        return place.place() < otherPlace.place() ? BEFORE : place.place() > otherPlace.place() ? AFTER : NOT_KNOWN;
    }
}
