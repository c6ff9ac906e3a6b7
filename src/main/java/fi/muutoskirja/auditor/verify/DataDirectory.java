package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.embedded.CannotStart;
import fi.muutoskirja.embedded.EmbeddedPostgres;
import fi.muutoskirja.embedded.RunningServer;
import fi.muutoskirja.evidence.Unreadable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The data directory of a ledger, opened to be looked at: its log in files, and its database, which is started if it is not running. */
public final class DataDirectory implements AutoCloseable {
    private final @Nullable EmbeddedPostgres started;
    private final Connection connection;

    private DataDirectory(@Nullable EmbeddedPostgres started, Connection connection) {
        this.started = started;
        this.connection = connection;
    }

    public static boolean is(Path directory) {
        return Files.isDirectory(directory.resolve("log")) && Files.isDirectory(directory.resolve("database"));
    }

    /** @throws Unreadable when the database cannot be opened */
    public static DataDirectory open(Path directory, Consumer<String> said) {
        try {
            var running = RunningServer.of(directory);
            if (running.isPresent()) {
                return new DataDirectory(null, connection(running.get()));
            }
            var server = EmbeddedPostgres.start(new EmbeddedPostgres.Settings(directory, OptionalInt.empty()), said);
            try {
                return new DataDirectory(
                        server, connection(new RunningServer(server.jdbcUrl(), server.user(), server.password())));
            } catch (RuntimeException failed) {
                server.close();
                throw failed;
            }
        } catch (CannotStart cannot) {
            throw new Unreadable(String.valueOf(cannot.getMessage()), cannot);
        }
    }

    private static Connection connection(RunningServer server) {
        try {
            return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
        } catch (SQLException refused) {
            throw new Unreadable("The database cannot be opened: " + refused.getMessage(), refused);
        }
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException closedAllTheSame) {
            // The server ends the session when it stops.
        } finally {
            if (started != null) {
                started.close();
            }
        }
    }
}
