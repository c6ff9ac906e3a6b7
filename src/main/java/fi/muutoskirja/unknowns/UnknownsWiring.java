package fi.muutoskirja.unknowns;

import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.timeline.TimelineQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's beans. */
@Configuration(proxyBeanMethods = false)
public class UnknownsWiring {
    @Bean
    UnknownsQueries unknownsQueries(DossierQueries dossiers, TimelineQueries timeline) {
        return new LedgerUnknowns(dossiers, timeline);
    }
}
