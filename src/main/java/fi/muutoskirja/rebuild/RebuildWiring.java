package fi.muutoskirja.rebuild;

import fi.muutoskirja.eventstore.projection.StoredTokens;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Ledger;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's bean. */
@Configuration(proxyBeanMethods = false)
public class RebuildWiring {
    @Bean
    Rebuild rebuild(DataSource database, Ledger ledger, StatementJson statements, StoredTokens tokens) {
        return new Rebuild(database, ledger, statements, tokens);
    }
}
