package fi.muutoskirja.unknowns;

import java.util.Optional;

/** What can be asked about what is not known. */
public interface UnknownsQueries {
    /** @param reform the id, {@code reform-…} */
    Optional<Unknowns> unknowns(String reform, long knownAt);
}
