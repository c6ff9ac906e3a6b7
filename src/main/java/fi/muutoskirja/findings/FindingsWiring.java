package fi.muutoskirja.findings;

import fi.muutoskirja.duties.DutiesQueries;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.timeline.TimelineQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's beans. */
@Configuration(proxyBeanMethods = false)
public class FindingsWiring {
    @Bean
    FindingsQueries findingsQueries(Catalog catalog, Ledger ledger, TimelineQueries timeline, DutiesQueries duties) {
        return new LedgerFindings(catalog, ledger, timeline, duties);
    }
}
