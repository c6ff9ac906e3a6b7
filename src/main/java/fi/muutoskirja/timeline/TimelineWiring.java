package fi.muutoskirja.timeline;

import fi.muutoskirja.eventstore.reference.ReferenceWiring;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.ReferenceLookup;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The timeline's beans. The structure provides the {@link Names}. */
@Configuration(proxyBeanMethods = false)
@Import(ReferenceWiring.class)
public class TimelineWiring {
    @Bean
    @DependsOnDatabaseInitialization
    TimelineStore timelineStore(JdbcTemplate database) {
        return new TimelineStore(database);
    }

    @Bean
    TimelineProjector timelineProjector(Ledger ledger, TimelineStore store) {
        return new TimelineProjector(ledger, store);
    }

    @Bean
    TimelineQueries timelineQueries(
            Catalog catalog, Ledger ledger, ReferenceLookup references, TimelineStore store, Names names) {
        return new Timelines(catalog, ledger, references, store, names);
    }

    @Bean
    Wording wording(Catalog catalog, Ledger ledger, Names names) {
        return new PlainWording(catalog, new NamesInLedger(catalog, ledger, names));
    }
}
