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
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
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
    Histories histories(StoredLedger ledger) {
        return new Histories(ledger);
    }

    @Bean
    EventStorageEngine eventStorageEngine(StoredLedger ledger) {
        return new LedgerStorageEngine(ledger);
    }

    @Bean
    CommandSide commandSide(
            Catalog catalog,
            AxonComponents components,
            StoredLedger ledger,
            Histories histories,
            EventStorageEngine engine) {
        return new CommandSide(catalog, components, ledger, histories, engine);
    }

    @Bean
    EventStore eventStore(CommandSide commands) {
        return commands.events();
    }

    @Bean
    CommandBus commandBus(CommandSide commands) {
        return commands.bus();
    }

    @Bean
    CommandDoor commandDoor(
            Catalog catalog,
            StatementJson json,
            CommandSide commands,
            LedgerWriter writer,
            EntryCodec codec,
            StoredLedger ledger,
            SealedTexts texts) {
        return new LedgerDoor(catalog, json, commands, new WrittenLog(writer, codec), ledger, texts::sealed);
    }
}
