package fi.muutoskirja.decisions;

import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.structure.UnitLife;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's beans. */
@Configuration(proxyBeanMethods = false)
public class DecisionsWiring {
    @Bean
    DecisionQueries decisionQueries(Ledger ledger, StructureQueries structure) {
        return new LedgerDecisions(ledger, (unit, knownAt) -> structure.unit(unit, knownAt).map(UnitLife::kind));
    }
}
