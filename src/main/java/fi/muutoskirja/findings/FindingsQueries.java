package fi.muutoskirja.findings;

import java.time.LocalDate;
import java.util.Optional;

/** What can be asked about findings. */
public interface FindingsQueries {
    /**
     * @param reform the id, {@code reform-…}
     * @param on the day on which its promises are looked at
     */
    Optional<Findings> findings(String reform, LocalDate on, long knownAt);
}
