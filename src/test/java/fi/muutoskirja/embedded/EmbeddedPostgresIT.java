package fi.muutoskirja.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedPostgresIT {
    @TempDir
    static Path unpackedOnce;

    static Path programs;

    @TempDir
    Path temporary;

    Path data;

    @BeforeAll
    static void unpack() throws IOException {
        programs = DataDirectories.unpackedIn(unpackedOnce);
    }

    @BeforeEach
    void makeDataDirectory() throws IOException {
        data = DataDirectories.in(temporary, programs);
    }

    /** JUnit warns of links that lead out of the directory it clears away. */
    @AfterEach
    void unlinkPrograms() throws IOException {
        Files.deleteIfExists(temporary.resolve("data").resolve(programs.getFileName()));
    }

    @Test
    void keepsDataFromOneRunToTheNextAndSetsUpOnlyOnce() throws SQLException {
        var firstSteps = new ArrayList<String>();
        try (var server = EmbeddedPostgres.start(onAnyPort(), firstSteps::add);
                var connection = connectedTo(server)) {
            connection.createStatement().execute("create table kept as select 42 as answer");
        }
        var laterSteps = new ArrayList<String>();
        try (var server = EmbeddedPostgres.start(onAnyPort(), laterSteps::add);
                var connection = connectedTo(server)) {
            assertThat(answer(connection, "select answer from kept")).isEqualTo("42");
        }
        assertThat(firstSteps).containsExactly("Setting up the database in " + data);
        assertThat(laterSteps).isEmpty();
    }

    @Test
    void isDurableAndReachableFromThisMachineOnly() throws SQLException, IOException {
        try (var server = EmbeddedPostgres.start(onAnyPort(), step -> {});
                var connection = connectedTo(server)) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(answer(connection, "show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(answer(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(answer(connection, "show unix_socket_directories")).isEmpty();
            assertThat(answer(connection, "show server_encoding")).isEqualTo("UTF8");
            assertThat(answer(connection, "select datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("C.UTF-8");
            assertThat(answer(connection, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.user(), "guess"))
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(permissions("database")).isEqualTo("rwx------");
        assertThat(permissions("database.password")).isEqualTo("rw-------");
    }

    @Test
    void anAccountGetsANewPasswordEachTimeAndNoRightsOfItsOwn() throws SQLException {
        try (var server = EmbeddedPostgres.start(onAnyPort(), step -> {})) {
            var first = server.account("someone");
            var second = server.account("someone");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "someone", first.password()))
                    .hasMessageContaining("password authentication failed");
            try (var connection = DriverManager.getConnection(server.jdbcUrl(), second.user(), second.password())) {
                assertThat(answer(connection, "select current_user")).isEqualTo("someone");
                assertThat(answer(
                                connection,
                                "select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls"
                                        + " from pg_roles where rolname = current_user"))
                        .isEqualTo("f");
                assertThatThrownBy(() -> connection.createStatement().execute("create table public.mine ()"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void hasStoppedWhenItIsClosed() throws IOException {
        var server = EmbeddedPostgres.start(onAnyPort(), step -> {});
        assertThat(accepts(server.port())).isTrue();
        server.close();
        assertThat(accepts(server.port())).isFalse();
        assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
    }

    @Test
    void aDirectoryInUseIsRefusedAndItsServerUndisturbed() throws SQLException {
        try (var server = EmbeddedPostgres.start(onAnyPort(), step -> {})) {
            for (var attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> EmbeddedPostgres.start(onAnyPort(), step -> {}))
                        .isInstanceOf(CannotStart.class)
                        .hasMessage("The data directory %s is in use by this same program.", data);
            }
            try (var connection = connectedTo(server)) {
                assertThat(answer(connection, "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void theServerOfAProgramKilledWithItsWholeGroupStopsAndItsDataRecovers() throws Exception {
        assumeThat(Shell.knows("setsid")).isTrue();
        var program = new ProcessBuilder(
                        "setsid",
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsServer.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            var port = program.inputReader().readLine().substring("port ".length());
            var postmaster = postmaster();
            assertThatThrownBy(() -> EmbeddedPostgres.start(onAnyPort(), step -> {}))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("The data directory %s is in use by process %d.", data, program.pid());
            var url = Database.url(Integer.parseInt(port), Database.NAME);
            try (var connection = DriverManager.getConnection(
                    url, Cluster.SUPERUSER, Files.readString(data.resolve("database.password")))) {
                connection.createStatement().execute("create table acknowledged as select 42 as answer");
                Shell.run(temporary, List.of("/bin/sh", "-c", "kill -9 -" + program.pid()));
            }
            assertThat(postmaster.onExit()).succeedsWithin(Duration.ofSeconds(10));
            try (var server = EmbeddedPostgres.start(onAnyPort(), step -> {});
                    var connection = connectedTo(server)) {
                assertThat(answer(connection, "select answer from acknowledged"))
                        .isEqualTo("42");
            }
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void aServerThatWasKilledItselfRecovers() throws Exception {
        var steps = new ArrayList<String>();
        try (var server = EmbeddedPostgres.start(onAnyPort(), step -> {});
                var connection = connectedTo(server)) {
            connection.createStatement().execute("create table acknowledged as select 42 as answer");
            var postmaster = postmaster();
            postmaster.destroyForcibly();
            postmaster.onExit().join();
        }
        try (var server = EmbeddedPostgres.start(onAnyPort(), steps::add);
                var connection = connectedTo(server)) {
            assertThat(answer(connection, "select answer from acknowledged")).isEqualTo("42");
        }
        assertThat(steps).contains("The last run did not end cleanly; PostgreSQL recovers from its log");
    }

    @Test
    void aDirectoryOfAnotherVersionIsRefusedAndLeftAsItIs() throws IOException {
        Files.createDirectory(data.resolve("database"));
        Files.writeString(data.resolve("database/PG_VERSION"), "15\n");
        assertRefused(
                "The data directory %s/database belongs to PostgreSQL 15, and this is PostgreSQL 18.".formatted(data));
        assertThat(data.resolve("database")).isDirectoryContaining("glob:**/PG_VERSION");
    }

    @Test
    void aDirectoryThatIsNoDatabaseIsRefused() throws IOException {
        Files.createDirectory(data.resolve("database"));
        Files.writeString(data.resolve("database/letter.txt"), "Dear diary");
        assertRefused("The directory %s/database holds something that is not a PostgreSQL database.".formatted(data));
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsRefused() throws IOException {
        // Root may write anywhere but among the kernel's own files.
        if (System.getProperty("user.name").equals("root")) {
            data = Path.of("/proc/muutoskirja");
        } else {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
        }
        assertRefused("The data directory %s cannot be written by the user ".formatted(data));
    }

    @Test
    void aFileInPlaceOfTheDirectoryIsRefused() throws IOException {
        data = Files.createFile(temporary.resolve("file"));
        assertRefused("The data directory %s cannot be written by the user ".formatted(data));
    }

    @Test
    void aPortInUseIsRefused() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(
                            new EmbeddedPostgres.Settings(data, OptionalInt.of(taken.getLocalPort())), step -> {}))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "Port %d on 127.0.0.1, wanted for PostgreSQL, is already in use.", taken.getLocalPort());
        }
    }

    @Test
    void aHalfFinishedSettingUpIsDoneAgain() throws IOException, SQLException {
        Files.createDirectory(data.resolve("database.unfinished"));
        Files.writeString(data.resolve("database.unfinished/PG_VERSION"), "18\n");
        Files.createFile(data.resolve("database.password"));
        try (var server = EmbeddedPostgres.start(onAnyPort(), step -> {});
                var connection = connectedTo(server)) {
            assertThat(answer(connection, "select current_database()")).isEqualTo("muutoskirja");
        }
    }

    @Test
    void aDirectoryThatTheServersUserCannotEnterIsRefused() throws IOException {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx------"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(onAnyPort(), step -> {}))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("who may not enter %s: allow it (chmod o+x %s)".formatted(temporary, temporary));
    }

    private void assertRefused(String sentence) {
        assertThatThrownBy(() -> EmbeddedPostgres.start(onAnyPort(), step -> {}))
                .isInstanceOf(CannotStart.class)
                .message()
                .startsWith(sentence.substring(0, sentence.length() - 1))
                .hasLineCount(1);
    }

    private static boolean accepts(int port) {
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private EmbeddedPostgres.Settings onAnyPort() {
        return new EmbeddedPostgres.Settings(data, OptionalInt.empty());
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name)));
    }

    private static Connection connectedTo(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
