package fi.muutoskirja.transparency.page;

import fi.muutoskirja.comparison.ComparisonQueries;
import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineQueries;
import fi.muutoskirja.timeline.Wording;

/** Everything the pages may ask. */
public record ReadSides(
        Ledger ledger,
        StructureQueries structure,
        TimelineQueries timeline,
        DossierQueries dossiers,
        ComparisonQueries comparisons,
        Wording wording) {}
