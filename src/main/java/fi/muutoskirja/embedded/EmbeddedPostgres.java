package fi.muutoskirja.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * A PostgreSQL server that belongs to this program: durable, reachable from this machine only, and gone within seconds after the
 * program is, however the program ends.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private final Layout layout;
    private final DirectoryLock lock;
    private final LifeLine lifeLine;
    private final int port;
    private final String password;

    private EmbeddedPostgres(Layout layout, DirectoryLock lock, LifeLine lifeLine, int port, String password) {
        this.layout = layout;
        this.lock = lock;
        this.lifeLine = lifeLine;
        this.port = port;
        this.password = password;
    }

    /**
     * Where and how to run.
     *
     * @param dataDirectory made when missing; holds the programs, the database, its password and its log
     * @param port 1–65535; any free one when empty
     */
    public record Settings(Path dataDirectory, OptionalInt port) {}

    /**
     * Starts the server, setting up its database when there is none, and returns when it accepts connections.
     *
     * @param progress told in a few words about every step that takes time
     * @throws CannotStart with the reason in one sentence; nothing is left running
     */
    public static EmbeddedPostgres start(Settings settings, Consumer<String> progress) {
        var layout = new Layout(settings.dataDirectory());
        var binaries = Binaries.forThisMachine();
        try {
            Files.createDirectories(layout.root());
            var lock = DirectoryLock.hold(layout);
            try {
                return start(layout, binaries, settings.port(), lock, progress);
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw Complaint.about(layout, failed);
        }
    }

    private static EmbeddedPostgres start(
            Layout layout, Binaries binaries, OptionalInt port, DirectoryLock lock, Consumer<String> progress)
            throws IOException {
        Disk.mustHaveRoom(layout);
        port.ifPresent(Ports::mustBeFree);
        var user = ServerUser.of(layout);
        user.mustReach(layout.root());
        var cluster = new Cluster(layout, user);
        cluster.mustFit(binaries);
        EarlierServer.mustHaveStopped(layout, progress);
        var programs = layout.binaries(binaries.version());
        binaries.unpackInto(programs, progress);
        var password = cluster.passwordOnceSetUp(programs, progress);
        if (Files.exists(layout.postmaster())) {
            progress.accept("The last run did not end cleanly; PostgreSQL recovers from its log");
        }
        var server = new Starting(layout, user, programs).on(port);
        try {
            Database.mustExist(layout, server.port(), password);
            return new EmbeddedPostgres(layout, lock, server.lifeLine(), server.port(), password);
        } catch (RuntimeException failed) {
            server.lifeLine().close();
            throw failed;
        }
    }

    public String jdbcUrl() {
        return Database.url(port, Database.NAME);
    }

    /** Who may do everything. */
    public String user() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return password;
    }

    /** Who may log in to the server, and by which password. */
    public record Account(String user, String password) {}

    /**
     * An account that may log in, with a password that is new each time and kept nowhere; made when there is none. What it may do is
     * left as it is.
     *
     * @param role of small letters and underscores
     */
    public Account account(String role) {
        if (!role.matches("[a-z_]+")) {
            throw new IllegalArgumentException(role);
        }
        return Database.account(layout, port, password, role);
    }

    public int port() {
        return port;
    }

    /** Stops the server in its orderly way, ending open connections, and waits until it has stopped. */
    @Override
    public void close() {
        try {
            lifeLine.close();
        } finally {
            lock.close();
        }
    }
}
