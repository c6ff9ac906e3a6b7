package fi.muutoskirja.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Axon's own JDBC engine in the place of the ledger's, behind the same door, command bus and decider: what the ledger's is measured against. In its
 * fastest form, where one event is one transaction of the driver's, and with a connection for each of 32 callers.
 */
@Configuration(proxyBeanMethods = false)
public class AxonsOwnEngine {
    @Bean(destroyMethod = "close")
    HikariDataSource connectionsOfAxonsEngine(DataSource dataSource) throws SQLException {
        var pool = new HikariConfig();
        pool.setJdbcUrl(dataSource.unwrap(HikariDataSource.class).getJdbcUrl());
        pool.setMaximumPoolSize(32);
        return new HikariDataSource(pool);
    }

    /** Takes the place of the bean of the same name. */
    @Bean
    EmbeddedEventStore eventStore(
            HikariDataSource connectionsOfAxonsEngine, Catalog catalog, StatementJson statements, Histories histories) {
        var serializer = new StatementSerializer(catalog, statements);
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connectionsOfAxonsEngine::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .persistenceExceptionResolver(
                        failure -> failure instanceof SQLException refused && "23505".equals(refused.getSQLState()))
                .eventSerializer(serializer)
                .snapshotSerializer(serializer);
        return EmbeddedEventStore.builder()
                .storageEngine(new Told(engine, histories))
                .build();
    }

    /** Tells the door that all is recorded, as the ledger's engine does. */
    private static final class Told extends JdbcEventStorageEngine {
        private final Histories histories;

        Told(JdbcEventStorageEngine.Builder engine, Histories histories) {
            super(engine);
            this.histories = histories;
        }

        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            super.appendEvents(events);
            var recording = Recording.of(CurrentUnitOfWork.get());
            recording.conclude(new Outcome.Written(1));
            recording.staged().forEach(histories::committed);
        }
    }

    /** Makes the tables, and lets the application write to them. */
    public static void prepare(LedgerForTests ledger) throws SQLException {
        try (var connection = ledger.connectAsOwner();
                var grant = connection.createStatement()) {
            JdbcEventStorageEngine.builder()
                    .connectionProvider(ledger::connectAsOwner)
                    .transactionManager(NoTransactionManager.INSTANCE)
                    .eventSerializer(
                            new StatementSerializer(ledger.bean(Catalog.class), ledger.bean(StatementJson.class)))
                    .snapshotSerializer(
                            new StatementSerializer(ledger.bean(Catalog.class), ledger.bean(StatementJson.class)))
                    .build()
                    .createSchema(PostgresEventTableFactory.INSTANCE);
            grant.execute("grant all on all tables in schema public to muutoskirja_application");
            grant.execute("grant all on all sequences in schema public to muutoskirja_application");
        }
    }
}
