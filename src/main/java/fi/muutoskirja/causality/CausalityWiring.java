package fi.muutoskirja.causality;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.ReferenceLookup;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's beans. */
@Configuration(proxyBeanMethods = false)
public class CausalityWiring {
    @Bean
    CausalityQueries provenanceQueries(
            Catalog catalog, Ledger ledger, ReferenceLookup references, StructureQueries structure) {
        return new LedgerCausality(catalog, ledger, references, structure::organisationOf);
    }

    @Bean
    ChainWords chainWords(Wording wording, StructureQueries structure) {
        return new ChainWords(wording, structure::displayName);
    }
}
