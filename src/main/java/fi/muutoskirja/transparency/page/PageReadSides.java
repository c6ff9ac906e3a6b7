package fi.muutoskirja.transparency.page;

import fi.muutoskirja.causality.CausalityQueries;
import fi.muutoskirja.causality.ChainWords;
import fi.muutoskirja.comparison.ComparisonQueries;
import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.duties.DutiesQueries;
import fi.muutoskirja.findings.FindingsQueries;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.proceedings.DecisionQueries;
import fi.muutoskirja.replay.ReplayQueries;
import fi.muutoskirja.signing.PublicLog;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineQueries;
import fi.muutoskirja.timeline.Wording;
import fi.muutoskirja.unknowns.UnknownsQueries;

/**
 * Everything the pages may ask.
 *
 * @param cards what the front page tells of single reforms
 */
public record PageReadSides(
        Ledger ledger,
        StructureQueries structure,
        TimelineQueries timeline,
        DossierQueries dossiers,
        ComparisonQueries comparisons,
        DecisionQueries decisions,
        CausalityQueries provenance,
        ChainWords chains,
        ReplayQueries replays,
        Wording wording,
        DutiesQueries duties,
        UnknownsQueries unknowns,
        FindingsQueries findings,
        PublicLog log,
        Remembered<FrontPage.CardOf, FrontPage.Card> cards) {}
