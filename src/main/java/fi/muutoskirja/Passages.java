package fi.muutoskirja;

import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What one room asks of another that it may not import. */
@Configuration(proxyBeanMethods = false)
public class Passages {
    @Bean
    Names names(StructureQueries structures) {
        return structures::displayName;
    }
}
