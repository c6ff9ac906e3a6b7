package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.projection.PooledProjections;
import fi.muutoskirja.eventstore.projection.ProjectionHealth;
import fi.muutoskirja.eventstore.projection.Projections;
import fi.muutoskirja.eventstore.projection.Projector;
import fi.muutoskirja.eventstore.projection.StoredTokens;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The read side of Axon, bean by bean: tokens and read models change in one transaction of Spring's. */
@Configuration(proxyBeanMethods = false)
class ProjectionWiring {
    /** How long a projection stands still when the node that fed it is killed. */
    private static final Duration TAKEN_OVER_AFTER = Duration.ofSeconds(5);

    /** For tokens only; statements are written by our own hand. */
    @Bean
    Serializer tokenSerializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()))
                .build();
    }

    @Bean
    TransactionManager projectionTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider tokenConnections(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    @Bean
    @DependsOnDatabaseInitialization
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .claimTimeout(TAKEN_OVER_AFTER)
                .schema(TokenSchema.builder()
                        .setTokenTable("axon.token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .build();
    }

    @Bean
    StoredTokens storedTokens(DataSource dataSource, Serializer serializer) {
        return new StoredTokens(new JdbcTemplate(dataSource), serializer);
    }

    @Bean
    LedgerEventSource ledgerEventSource(LedgerReader reader, LedgerHead head) {
        return new LedgerEventSource(reader, head);
    }

    @Bean
    ProjectionHealth projectionsHealthIndicator(Projections projections) {
        return new ProjectionHealth(projections);
    }

    @Bean
    PooledProjections projections(
            ObjectProvider<Projector> projectors,
            LedgerEventSource source,
            TokenStore tokens,
            StoredTokens storedTokens,
            TransactionManager transactions,
            LedgerHead head) {
        return new PooledProjections(
                List.copyOf(projectors.orderedStream().toList()),
                source,
                tokens,
                storedTokens,
                transactions,
                head::position);
    }
}
