package fi.muutoskirja.duties;

import java.time.LocalDate;
import java.util.Optional;

/** What can be asked about promises. */
public interface DutiesQueries {
    /** @param reform the id, {@code reform-…} */
    Optional<Duties> duties(String reform, LocalDate on, long knownAt);
}
