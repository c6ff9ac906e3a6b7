package fi.muutoskirja.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/** One real server for all tests of a run; each asks for a database of its own. */
public final class SharedPostgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private SharedPostgres() {}

    /** A new, empty database, reached as the server's superuser. */
    public record Fresh(String jdbcUrl, String user, String password) {}

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();
    }

    public static Fresh database() {
        var server = Running.SERVER;
        var name = "fresh_" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return new Fresh(Database.url(server.port(), name), server.user(), server.password());
    }

    private static EmbeddedPostgres start() {
        try {
            var directory = Files.createTempDirectory("muutoskirja-tests");
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            var server =
                    EmbeddedPostgres.start(new EmbeddedPostgres.Settings(directory, OptionalInt.empty()), step -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                try {
                    Trees.delete(directory);
                } catch (IOException left) {
                    throw new UncheckedIOException(left);
                }
            }));
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
