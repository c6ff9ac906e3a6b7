package fi.muutoskirja;

import fi.muutoskirja.proceedings.LedgerDecisions.KindsAtAMoment;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.structure.UnitLife;
import fi.muutoskirja.timeline.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What one read side asks of another, joined here so that neither knows the other. */
@Configuration(proxyBeanMethods = false)
public class ReadSides {
    @Bean
    Names names(StructureQueries structure) {
        return structure::displayName;
    }

    @Bean
    KindsAtAMoment kinds(StructureQueries structure) {
        return (unit, knownAt) -> structure.unit(unit, knownAt).map(UnitLife::kind);
    }
}
