package fi.muutoskirja.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where connections come from that are held as long as the program runs. */
@FunctionalInterface
public interface Connections {
    Connection open() throws SQLException;

    /**
     * Connections of their own beside a pool: they take no place in it, and after an outage they are back as soon as the database is,
     * while a pool waits longer from try to try.
     */
    static Connections beside(DataSource dataSource) {
        try {
            if (dataSource.isWrapperFor(HikariDataSource.class)) {
                var pool = dataSource.unwrap(HikariDataSource.class);
                return () -> DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
            }
        } catch (SQLException cannotTell) {
            throw new IllegalStateException(cannotTell);
        }
        return dataSource::getConnection;
    }
}
