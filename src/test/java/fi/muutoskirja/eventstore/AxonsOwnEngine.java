package fi.muutoskirja.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.json.EntryMetadata;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.messaging.Recording;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.MetaData;
import org.springframework.context.annotation.Bean;

/**
 * Axon's own JDBC engine in the place of the ledger's, behind the same door, command bus and decider: what the ledger's is measured against. In its
 * fastest form, where one event is one transaction of the driver's, and with a connection for each of 32 callers.
 */
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
    EventStorageEngine eventStorageEngine(
            HikariDataSource connectionsOfAxonsEngine, Catalog catalog, StatementJson statements) {
        var serializer = new StatementSerializer(catalog, statements);
        return new Told(JdbcEventStorageEngine.builder()
                .connectionProvider(connectionsOfAxonsEngine::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .persistenceExceptionResolver(
                        failure -> failure instanceof SQLException refused && "23505".equals(refused.getSQLState()))
                .eventSerializer(serializer)
                .snapshotSerializer(serializer));
    }

    /** Takes the place of the bean of the same name: all is on disk when Axon's engine has appended it. */
    @Bean
    CommandDoor commandDoor(Catalog catalog, StatementJson json, CommandSide commands, StoredLedger ledger) {
        return new LedgerDoor(
                catalog,
                json,
                commands,
                (entries, fingerprints) -> new Outcome.Written(1),
                ledger,
                UnaryOperator.identity());
    }

    /** Stores statements, as the ledger's engine does, and tells the door of them. */
    private static final class Told extends JdbcEventStorageEngine {
        Told(JdbcEventStorageEngine.Builder engine) {
            super(engine);
        }

        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            var recording = Recording.current().orElseThrow();
            events.forEach(event -> recording.gather((DomainEventMessage<?>) event));
            super.appendEvents(recording.entries().stream()
                    .map(entry -> new GenericDomainEventMessage<>(
                            "note",
                            entry.subject(),
                            entry.sequence(),
                            entry.statement(),
                            MetaData.from(Map.of(
                                    EntryMetadata.COMMAND,
                                    entry.command().id().toString(),
                                    EntryMetadata.RECORDER,
                                    entry.command().recorder()))))
                    .toList());
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
