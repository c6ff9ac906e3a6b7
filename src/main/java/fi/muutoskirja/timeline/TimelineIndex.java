package fi.muutoskirja.timeline;

import java.util.List;
import java.util.Set;

/**
 * What has been indexed so far. Each answer tells up to which position it is complete; who asks looks at the rest of the ledger
 * itself, so that every entry is seen as soon as it is recorded.
 */
interface TimelineIndex {
    /** Every aggregate that has ever held an entry of the reform. */
    Subjects subjectsOf(String reform);

    /** How many entries each reform had. */
    Counts reforms(long knownAt);

    /** Aggregates, and the position up to which the answer is complete. */
    record Subjects(Set<String> subjects, long upTo) {}

    /** Reforms, and the position up to which the answer is complete. */
    record Counts(List<Count> reforms, long upTo) {}

    /**
     * A reform's entries.
     *
     * @param entries how many, corrections and withdrawals not counted
     * @param lastPosition the position of the last of them or of the last correction or withdrawal of one of them
     */
    record Count(String reform, int entries, long lastPosition) {}
}
