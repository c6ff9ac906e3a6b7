package fi.muutoskirja.structure;

import fi.muutoskirja.eventstore.reference.ReferenceWiring;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.ReferenceLookup;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** This room's beans. */
@Configuration(proxyBeanMethods = false)
@Import(ReferenceWiring.class)
public class StructureWiring {
    @Bean
    StructureQueries structureQueries(Ledger ledger, ReferenceLookup references) {
        return new LedgerStructure(ledger, references);
    }

    @Bean
    @DependsOnDatabaseInitialization
    StructureProjector structureProjector(Ledger ledger, JdbcTemplate database) {
        return new StructureProjector(ledger, new StructureStore(database));
    }
}
