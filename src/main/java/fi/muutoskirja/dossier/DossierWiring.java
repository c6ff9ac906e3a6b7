package fi.muutoskirja.dossier;

import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.ReferenceLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's beans. */
@Configuration(proxyBeanMethods = false)
public class DossierWiring {
    @Bean
    DossierQueries dossierQueries(Ledger ledger, ReferenceLookup references) {
        return new LedgerDossiers(ledger, references);
    }
}
