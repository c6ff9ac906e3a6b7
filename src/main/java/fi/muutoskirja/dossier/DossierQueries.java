package fi.muutoskirja.dossier;

import java.util.Optional;

/** What can be asked about a reform as a whole. */
public interface DossierQueries {
    /** @param reform the id, {@code reform-…} */
    Optional<Dossier> dossier(String reform, long knownAt);
}
