package fi.muutoskirja.timeline;

import java.util.List;

/**
 * How many entries each reform has, as far as it has been counted. The answer tells up to which position it is complete; who asks looks
 * at the rest of the ledger itself, so that every entry is seen as soon as it is recorded.
 */
interface TimelineIndex {
    Counts reforms(long knownAt);

    /** Reforms, and the position up to which the answer is complete. */
    record Counts(List<Count> reforms, long upTo) {}

    /**
     * A reform's entries.
     *
     * @param entries how many, corrections and withdrawals not counted
     * @param lastPosition the position of the last of them or of the last correction or withdrawal of one of them
     */
    record Count(String reform, int entries, long lastPosition) {
        static Count of(TimelineRow row) {
            var changes = row.standing() == TimelineRow.Standing.CHANGES_ANOTHER;
            return new Count(String.valueOf(row.reform()), changes ? 0 : 1, row.from());
        }

        /** The two of one reform together. */
        Count and(Count other) {
            return new Count(reform, entries + other.entries, Math.max(lastPosition, other.lastPosition));
        }
    }
}
