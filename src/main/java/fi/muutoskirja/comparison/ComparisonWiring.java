package fi.muutoskirja.comparison;

import fi.muutoskirja.structure.StructureQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's beans. */
@Configuration(proxyBeanMethods = false)
public class ComparisonWiring {
    @Bean
    ComparisonQueries comparisonQueries(StructureQueries structure) {
        return new StructureComparisons(structure);
    }
}
