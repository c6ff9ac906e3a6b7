package fi.muutoskirja.replay;

import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineQueries;
import org.springframework.beans.factory.ObjectProvider;
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
            ObjectProvider<LegalStates> legalStates) {
        return new LedgerReplays(
                ledger, timeline, dossiers, structure, legalStates.getIfAvailable(() -> LegalStates.NONE));
    }
}
