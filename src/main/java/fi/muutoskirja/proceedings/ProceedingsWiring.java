package fi.muutoskirja.proceedings;

import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.ReferenceLookup;
import fi.muutoskirja.proceedings.LedgerDecisions.KindsAtAMoment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's beans. The structure provides the {@link KindsAtAMoment}. */
@Configuration(proxyBeanMethods = false)
public class ProceedingsWiring {
    @Bean
    DecisionQueries decisionQueries(Ledger ledger, ReferenceLookup references, KindsAtAMoment kinds) {
        return new LedgerDecisions(ledger, references, kinds);
    }
}
