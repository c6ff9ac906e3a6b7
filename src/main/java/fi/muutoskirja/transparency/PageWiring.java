package fi.muutoskirja.transparency;

import fi.muutoskirja.causality.CausalityQueries;
import fi.muutoskirja.causality.ChainWords;
import fi.muutoskirja.comparison.ComparisonQueries;
import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.duties.DutiesQueries;
import fi.muutoskirja.findings.FindingsQueries;
import fi.muutoskirja.kernel.LastChanges;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.proceedings.DecisionQueries;
import fi.muutoskirja.replay.ReplayQueries;
import fi.muutoskirja.signing.PublicLog;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineQueries;
import fi.muutoskirja.timeline.Wording;
import fi.muutoskirja.transparency.page.FrontPage;
import fi.muutoskirja.transparency.page.PageReadSides;
import fi.muutoskirja.unknowns.UnknownsQueries;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pages together. */
@Configuration(proxyBeanMethods = false)
class PageWiring {
    @Bean
    PageAnswers pageAnswers(
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
            PublicLog log) {
        return new PageAnswers(
                new PageReadSides(
                        ledger,
                        structure,
                        timeline,
                        dossiers,
                        comparisons,
                        decisions,
                        provenance,
                        chains,
                        replays,
                        wording,
                        duties,
                        unknowns,
                        findings,
                        log,
                        FrontPage.cards(new LastChanges(ledger))),
                new Renderer(),
                InstantSource.system());
    }
}
