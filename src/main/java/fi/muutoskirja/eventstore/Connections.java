package fi.muutoskirja.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

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
                return () -> prepared(
                        DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword()),
                        pool.getConnectionInitSql());
            }
        } catch (SQLException cannotTell) {
            throw new IllegalStateException(cannotTell);
        }
        return dataSource::getConnection;
    }

    /** As those of the pool are prepared. */
    private static Connection prepared(Connection connection, @Nullable String sql) throws SQLException {
        if (sql != null) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException failed) {
                connection.close();
                throw failed;
            }
        }
        return connection;
    }
}
