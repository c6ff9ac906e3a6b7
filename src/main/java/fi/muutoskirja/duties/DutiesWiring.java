package fi.muutoskirja.duties;

import fi.muutoskirja.dossier.DossierQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's beans. */
@Configuration(proxyBeanMethods = false)
public class DutiesWiring {
    @Bean
    DutiesQueries dutiesQueries(DossierQueries dossiers) {
        return new DossierDuties(dossiers);
    }
}
