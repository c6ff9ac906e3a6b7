package fi.muutoskirja.digests;

import fi.muutoskirja.causality.CausalityQueries;
import fi.muutoskirja.comparison.ComparisonQueries;
import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.duties.DutiesQueries;
import fi.muutoskirja.findings.FindingsQueries;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.proceedings.DecisionQueries;
import fi.muutoskirja.replay.ReplayQueries;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineQueries;
import fi.muutoskirja.timeline.Wording;
import fi.muutoskirja.unknowns.UnknownsQueries;

/** Every read side, and the ledger that they read. */
public record DigestedReadSides(
        Ledger ledger,
        StructureQueries structure,
        TimelineQueries timeline,
        DossierQueries dossiers,
        DecisionQueries decisions,
        DutiesQueries duties,
        UnknownsQueries unknowns,
        FindingsQueries findings,
        ReplayQueries replays,
        ComparisonQueries comparisons,
        CausalityQueries provenance,
        Wording wording) {}
