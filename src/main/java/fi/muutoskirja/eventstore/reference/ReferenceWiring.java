package fi.muutoskirja.eventstore.reference;

import fi.muutoskirja.eventstore.projection.StoredTokens;
import fi.muutoskirja.kernel.Ledger;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The beans of references. */
@Configuration(proxyBeanMethods = false)
public class ReferenceWiring {
    @Bean
    @DependsOnDatabaseInitialization
    ReferenceStore referenceStore(DataSource database, StoredTokens tokens, Ledger ledger) {
        return new ReferenceStore(new JdbcTemplate(database), tokens, ledger);
    }

    @Bean
    ReferenceProjector referenceProjector(ReferenceStore store) {
        return new ReferenceProjector(store);
    }
}
