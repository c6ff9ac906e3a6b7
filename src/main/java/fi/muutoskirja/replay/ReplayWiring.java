package fi.muutoskirja.replay;

import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.proceedings.DecisionQueries;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's beans. */
@Configuration(proxyBeanMethods = false)
public class ReplayWiring {
    @Bean
    ReplayQueries replayQueries(
            Ledger ledger,
            TimelineQueries timeline,
            DossierQueries dossiers,
            StructureQueries structure,
            DecisionQueries decisions) {
        return new LedgerReplays(ledger, timeline, dossiers, structure, decisions);
    }
}
