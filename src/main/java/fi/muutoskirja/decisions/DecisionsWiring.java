package fi.muutoskirja.decisions;

import fi.muutoskirja.decisions.LedgerDecisions.KindsAtAMoment;
import fi.muutoskirja.kernel.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's beans. The structure provides the {@link KindsAtAMoment}. */
@Configuration(proxyBeanMethods = false)
public class DecisionsWiring {
    @Bean
    DecisionQueries decisionQueries(Ledger ledger, KindsAtAMoment kinds) {
        return new LedgerDecisions(ledger, kinds);
    }
}
