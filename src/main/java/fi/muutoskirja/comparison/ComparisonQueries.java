package fi.muutoskirja.comparison;

import java.util.Optional;

/** What can be asked about structures beside one another. */
public interface ComparisonQueries {
    /**
     * What happened between two states of a municipality.
     *
     * @param organisation the id, {@code org-…}
     * @return empty when the municipality is known on neither side
     */
    Optional<Difference> difference(String organisation, ComparedState from, ComparedState to);

    /** What a unit came out of and what came of it; empty when no such unit is known. */
    Optional<Lineage> lineage(String unit, long knownAt);
}
