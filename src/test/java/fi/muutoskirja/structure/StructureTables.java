package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.testing.PostgresForTests;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The structure's table on a database of its own. */
public final class StructureTables implements AutoCloseable {
    private static final String ON_A_DAY =
            "select unit, name, kind, parent, certainty, since, until, tasks, entries from read.structure_on(?, ?, ?)";
    private final Connection connection;
    private final SingleConnectionDataSource source;

    private StructureTables(String url) throws SQLException {
        Flyway.configure().dataSource(url, null, null).load().migrate();
        connection = DriverManager.getConnection(url);
        source = new SingleConnectionDataSource(connection, true);
    }

    public static StructureTables fresh() throws SQLException {
        return at(PostgresForTests.freshDatabase());
    }

    /** The table in a database that is there already, brought up to date. */
    static StructureTables at(String url) throws SQLException {
        return new StructureTables(url);
    }

    StructureProjector projector(Ledger ledger) {
        return new StructureProjector(ledger, new StructureStore(new JdbcTemplate(source)));
    }

    /** Writes the rows that entries come to, each once it is complete, as a rebuild does. */
    public void fill(List<Entry> entries) {
        var store = new StructureStore(sql());
        var rows = new StructureRows();
        var ready = new RowsByDay();
        for (var entry : entries) {
            rows.changes(entry).closed().forEach(ready::add);
            if (ready.isFull()) {
                store.insert(ready.take());
            }
        }
        rows.open().forEach(ready::add);
        store.insert(ready.take());
        sql().execute("vacuum analyze read.structure");
    }

    /** Does something in a transaction that comes to nothing. */
    void rolledBack(Runnable work) {
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(transaction -> {
            work.run();
            transaction.setRollbackOnly();
        });
    }

    public JdbcTemplate sql() {
        return new JdbcTemplate(source);
    }

    /** Reads every column of every row of a structure on a day. */
    public long walk(String organisation, LocalDate day, long knownAt) {
        try (var select = connection.prepareStatement(ON_A_DAY)) {
            select.setString(1, organisation);
            select.setObject(2, day);
            select.setLong(3, knownAt);
            var sum = 0L;
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    sum += unit(rows);
                }
            }
            return sum;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long unit(ResultSet row) throws SQLException {
        var sum = 0L;
        for (var column = 1; column <= 7; column++) {
            var word = row.getString(column);
            sum += word == null ? 0 : word.length();
        }
        return sum + ((String[]) row.getArray(8).getArray()).length + row.getBytes(9).length;
    }

    @Override
    public void close() throws SQLException {
        source.destroy();
        connection.close();
    }
}
