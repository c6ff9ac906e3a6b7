package fi.muutoskirja.dossier;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which programmes, meetings and decisions were ever said to be in the course of a reform, caught up with the ledger at each question.
 * An entry corrected since may have moved one of them elsewhere, so what counts at a moment is for the asker to see.
 */
final class CourseIndex {
    private static final int BATCH = 1_000;
    private static final List<String> PREFIXES = List.of("programme-", "meeting-", "decision-");

    private final Ledger ledger;
    private final Map<String, Set<String>> aggregates = new HashMap<>();
    private long caughtUpTo;

    CourseIndex(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The aggregates in the order of their first entries; everything said up to the position is among them, and perhaps more. */
    synchronized Collection<String> inCourseOf(String reform, long upTo) {
        while (caughtUpTo < upTo) {
            var entries = ledger.after(caughtUpTo, BATCH);
            if (entries.isEmpty()) {
                break;
            }
            entries.forEach(this::take);
            caughtUpTo = entries.getLast().position();
        }
        return List.copyOf(aggregates.getOrDefault(reform, Set.of()));
    }

    private void take(Entry entry) {
        var reform = entry.statement().provenance().reform();
        if (reform != null && PREFIXES.stream().anyMatch(entry.subject()::startsWith)) {
            aggregates.computeIfAbsent(reform, first -> new LinkedHashSet<>()).add(entry.subject());
        }
    }
}
