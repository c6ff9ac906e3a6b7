package fi.muutoskirja.kernel;

import java.util.Collection;
import java.util.List;

/** Who named what, as recorded up to a position of the ledger. Every answer holds every entry up to there. */
public interface ReferenceLookup {
    /** The aggregates that ever named something in a role, in the order in which they first did. */
    List<String> naming(ReferenceRole role, String named, long upTo);

    /**
     * Each time that one of some things was named in a role, in recorded order.
     *
     * @param after the position after which to begin; 0 for the first
     * @param limit at most so many
     */
    List<Reference> references(ReferenceRole role, Collection<String> named, long after, long upTo, int limit);
}
