package fi.muutoskirja.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fi.muutoskirja.eventstore.notes.NoteAggregate;
import fi.muutoskirja.eventstore.notes.Notes;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.PostgresForTests;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The whole wiring of the event store on a database of its own, with the rights that the application has. */
public final class LedgerForTests implements AutoCloseable {
    private final String url;
    private final HikariDataSource owner;
    private final HikariDataSource dataSource;
    private final AnnotationConfigApplicationContext context;

    private LedgerForTests(String url, Class<?>... more) {
        this.url = url;
        owner = pool(url, 4);
        dataSource = pool(PostgresForTests.asApplication(url), 20);
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> dataSource);
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(dataSource));
        context.registerBean(Notes.class);
        context.registerBean(
                "componentsForTests", AxonComponents.class, this::components, bean -> bean.setPrimary(true));
        context.register(EventStoreWiring.class);
        if (more.length > 0) {
            context.register(more);
        }
        context.refresh();
    }

    /** Of every capability, whether this ledger has it or not, and of notebooks. */
    private AxonComponents components() {
        var product = LedgerInMemory.components(bean(Catalog.class));
        return new AxonComponents(
                Stream.concat(product.aggregates().stream(), Stream.of(NoteAggregate.class))
                        .toList(),
                product.consequences());
    }

    private static HikariDataSource pool(String url, int size) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(size);
        pool.setConnectionTimeout(2_000);
        pool.setMinimumIdle(1);
        return new HikariDataSource(pool);
    }

    public static LedgerForTests fresh(Class<?>... more) {
        return new LedgerForTests(PostgresForTests.freshDatabase(), more);
    }

    /** On a database that is there already, brought up to date. */
    public static LedgerForTests at(String url, Class<?>... more) {
        return new LedgerForTests(url, more);
    }

    /** Another node on the same database. */
    public LedgerForTests otherNode(Class<?>... more) {
        return new LedgerForTests(url, more);
    }

    public CommandDoor door() {
        return bean(CommandDoor.class);
    }

    public Ledger ledger() {
        return bean(Ledger.class);
    }

    /** For the owner, who may do everything. */
    public JdbcTemplate sql() {
        return new JdbcTemplate(owner);
    }

    /** A connection of the application's outside the pool. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(dataSource.getJdbcUrl());
    }

    /** A connection of the owner's. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** Lets the database go away, for everybody who is connected too, and come back. */
    public void allowConnections(boolean allowed) throws SQLException {
        var database = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
        try (var connection = DriverManager.getConnection(url.replace("/" + database + "?", "/postgres?"));
                var change = connection.createStatement()) {
            change.execute("alter database " + database + " with allow_connections " + allowed);
            if (!allowed) {
                change.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '"
                        + database + "'");
            }
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        dataSource.close();
        owner.close();
    }
}
