package fi.muutoskirja.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL server for all tests of a JVM: durable like the real one, on a random port, gone with the JVM. */
public final class PostgresForTests {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String OWNER = "muutoskirja";
    private static final String APPLICATION = "muutoskirja_application";
    private static @Nullable PostgresForTests running;

    private final Path home;
    private final int port;
    private final Process server;

    private PostgresForTests() throws IOException, InterruptedException {
        home = Files.createTempDirectory("muutoskirja-postgres-");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
        unpack(home);
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        run("initdb", "-D", home + "/data", "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
                .waitFor();
        server = serve();
        try (var connection = DriverManager.getConnection(url("postgres"));
                var create = connection.createStatement()) {
            create.execute("create role " + APPLICATION + " login");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
    }

    /** The server, started when it is first asked for. */
    public static synchronized PostgresForTests running() {
        if (running == null) {
            try {
                running = new PostgresForTests();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        return running;
    }

    /** The address of a new, empty database, for the account that may do everything. */
    public static String freshDatabase() {
        var server = running();
        var name = "test_" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url("postgres"));
                var create = connection.createStatement()) {
            create.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return server.url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + OWNER;
    }

    /** The same database for the account that the application runs as. */
    public static String asApplication(String url) {
        return as(APPLICATION, url);
    }

    /** The database of the application for the account that may do everything. */
    public static String asOwner(String url) {
        return url.replace("?user=" + APPLICATION, "?user=" + OWNER);
    }

    /** The same database for another account. */
    public static String as(String account, String url) {
        return url.replace("?user=" + OWNER, "?user=" + account);
    }

    private Process serve() throws IOException, InterruptedException {
        var process = run(
                "postgres",
                "-D",
                home + "/data",
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=150");
        for (var tries = 0; tries < 600; tries++) {
            try {
                DriverManager.getConnection(url("postgres")).close();
                return process;
            } catch (SQLException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(Files.readString(home.resolve("log")));
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IllegalStateException("PostgreSQL did not start in 30 seconds");
    }

    /** The server refuses to run as root, so root lends it the account of nobody. */
    private Process run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()))
                .start();
    }

    private static void unpack(Path home) throws IOException {
        var architecture = "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        try (InputStream packed =
                PostgresForTests.class.getResourceAsStream("/postgres-linux-" + architecture + ".txz")) {
            if (packed == null) {
                throw new IllegalStateException("No PostgreSQL binaries for " + architecture);
            }
            try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
                for (var part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                    var target = home.resolve(part.getName()).normalize();
                    if (part.isDirectory()) {
                        Files.createDirectories(target);
                    } else {
                        Files.createDirectories(target.getParent());
                        if (part.isSymbolicLink()) {
                            Files.createSymbolicLink(target, Path.of(part.getLinkName()));
                        } else {
                            Files.copy(archive, target);
                            if ((part.getMode() & 0100) != 0) {
                                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                            }
                        }
                    }
                }
            }
        }
    }

    private void remove() {
        try {
            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly().waitFor();
            try (var files = Files.walk(home)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (InterruptedException | IOException leftToTheSystem) {
            Thread.currentThread().interrupt();
        }
    }
}
