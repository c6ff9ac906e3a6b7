package fi.muutoskirja.duties;

import fi.muutoskirja.dossier.DossierQueries;
import java.time.LocalDate;
import java.util.Optional;

/** Promises from the dossier of their reform, folded when they are asked for. */
public record DossierDuties(DossierQueries dossiers) implements DutiesQueries {
    @Override
    public Optional<Duties> duties(String reform, LocalDate on, long knownAt) {
        return dossiers.dossier(reform, knownAt).map(dossier -> DutiesFold.fold(dossier, on));
    }
}
