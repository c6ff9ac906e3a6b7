package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.api.problem.RequestProblem;
import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.DossierQueries;

/** Finds a reform by the last part of its address. */
final class Reforms {
    private Reforms() {}

    static Dossier dossier(DossierQueries dossiers, String slug, AsKnown asKnown) {
        return dossiers.dossier("reform-" + slug, asKnown.position()).orElseThrow(() -> unknown(slug, asKnown));
    }

    static RequestProblem unknown(String slug, AsKnown asKnown) {
        return ProblemKind.NOT_FOUND.because("No reform is recorded under ‘" + slug + "’ up to position "
                + asKnown.position() + " of the ledger. They are listed in /api/v1/reforms.");
    }
}
