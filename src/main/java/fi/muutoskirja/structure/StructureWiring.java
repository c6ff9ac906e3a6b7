package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's beans. */
@Configuration(proxyBeanMethods = false)
public class StructureWiring {
    @Bean
    StructureQueries structureQueries(Ledger ledger) {
        return new LedgerStructure(ledger);
    }
}
