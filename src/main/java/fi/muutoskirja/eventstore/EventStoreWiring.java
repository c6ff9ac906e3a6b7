package fi.muutoskirja.eventstore;

import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.NotedLedger;
import fi.muutoskirja.personal.PersonalWiring;
import fi.muutoskirja.personal.SealedTexts;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger and the write side of Axon, bean by bean: nothing is left to auto-configuration. */
@Configuration(proxyBeanMethods = false)
@Import({ProjectionWiring.class, PersonalWiring.class})
public class EventStoreWiring {
    @Bean
    Catalog catalog(List<Capability<?>> capabilities) {
        return new Catalog(capabilities);
    }

    @Bean
    StatementJson statementJson(Catalog catalog) {
        return new StatementJson(catalog);
    }

    @Bean
    EntryCodec entryCodec(Catalog catalog, StatementJson statementJson) {
        return new EntryCodec(catalog, statementJson);
    }

    @Bean
    @DependsOnDatabaseInitialization
    LedgerHead ledgerHead(DataSource dataSource) {
        return new LedgerHead(Connections.beside(dataSource));
    }

    @Bean
    @DependsOnDatabaseInitialization
    LedgerWriter ledgerWriter(DataSource dataSource, LedgerHead head) {
        var connections = Connections.beside(dataSource);
        OwnersRights.warnOf(connections);
        return new LedgerWriter(connections, head);
    }

    @Bean
    LedgerReader ledgerReader(DataSource dataSource, EntryCodec codec, LedgerHead head) {
        return new LedgerReader(new JdbcTemplate(dataSource), codec, head);
    }

    /** What everybody reads but the writing side. */
    @Bean
    @Primary
    Ledger ledger(LedgerReader reader) {
        return new NotedLedger(new CachingLedger(reader));
    }

    @Bean
    Histories histories(LedgerReader ledger) {
        return new Histories(ledger);
    }

    @Bean
    LedgerStorageEngine eventStorageEngine(
            LedgerWriter writer, LedgerReader reader, Histories histories, EntryCodec codec) {
        return new LedgerStorageEngine(writer, reader, histories, codec);
    }

    @Bean
    EmbeddedEventStore eventStore(LedgerStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    /** Without transactions: the writer commits by itself, and no connection is held from load to commit. */
    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
    }

    @Bean
    CommandGateway commandGateway(CommandBus commandBus) {
        return DefaultCommandGateway.builder().commandBus(commandBus).build();
    }

    @Bean
    CommandShell commandShell(
            Catalog catalog, StatementJson json, Histories histories, EventStore eventStore, CommandBus commandBus) {
        var shell = new CommandShell(catalog, json, histories, eventStore, PessimisticLockFactory.usingDefaults());
        shell.subscribe(commandBus);
        return shell;
    }

    @Bean
    CommandDoor commandDoor(
            Catalog catalog,
            StatementJson json,
            CommandGateway gateway,
            CommandShell shell,
            LedgerReader ledger,
            SealedTexts texts) {
        return new LedgerDoor(catalog, json, gateway, ledger, new CommandBatch(catalog, gateway, shell, ledger), texts);
    }
}
