package fi.muutoskirja.eventstore.reference;

import fi.muutoskirja.eventstore.projection.StoredTokens;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.NotedReferences;
import fi.muutoskirja.kernel.ReferenceLookup;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** The beans of references. */
@Configuration(proxyBeanMethods = false)
public class ReferenceWiring {
    @Bean
    @DependsOnDatabaseInitialization
    ReferenceStore referenceStore(DataSource database, StoredTokens tokens, Ledger ledger) {
        return new ReferenceStore(new JdbcTemplate(database), tokens, ledger);
    }

    /** What everybody asks. */
    @Bean
    @Primary
    ReferenceLookup references(ReferenceStore store) {
        return new NotedReferences(store);
    }

    @Bean
    ReferenceProjector referenceProjector(ReferenceStore store) {
        return new ReferenceProjector(store);
    }
}
