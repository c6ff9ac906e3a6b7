package fi.muutoskirja.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;

/** PostgreSQL's own data directory: set up once, in one step that either happened or did not. */
record Cluster(Layout layout, ServerUser user) {
    static final String SUPERUSER = "muutoskirja";

    /** Before anything is unpacked or started: what is there must be ours and of this version. */
    void mustFit(Binaries binaries) throws IOException {
        if (!Files.exists(layout.cluster())) {
            return;
        }
        try {
            var version = Files.readString(layout.versionOfCluster()).strip();
            if (!version.equals(binaries.majorVersion())) {
                throw new CannotStart("The data directory %s belongs to PostgreSQL %s, and this is PostgreSQL %s."
                        .formatted(layout.cluster(), version, binaries.version()));
            }
        } catch (AccessDeniedException denied) {
            throw new CannotStart(
                    "The data directory %s belongs to the user %s: start as that user or as root."
                            .formatted(layout.cluster(), Files.getOwner(layout.cluster())),
                    denied);
        } catch (NoSuchFileException noCluster) {
            throw new CannotStart(
                    "The directory %s holds something that is not a PostgreSQL database.".formatted(layout.cluster()),
                    noCluster);
        }
    }

    /** The superuser's password, after the cluster has been set up if there was none. */
    String passwordOnceSetUp(Path programs, Consumer<String> progress) throws IOException {
        if (Files.exists(layout.cluster())) {
            return Password.existing(layout.password());
        }
        progress.accept("Setting up the database in " + layout.root());
        var password = Password.existingOrNew(layout.password());
        Trees.delete(layout.unfinishedCluster());
        Files.createDirectory(
                layout.unfinishedCluster(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        user.own(layout.unfinishedCluster());
        Files.deleteIfExists(layout.passwordForSetup());
        try {
            Password.write(layout.passwordForSetup(), password);
            user.own(layout.passwordForSetup());
            var answer = Shell.run(layout.root(), user.command(initdb(programs)));
            if (!answer.succeeded()) {
                throw Complaint.about(layout, answer.words());
            }
        } finally {
            Files.deleteIfExists(layout.passwordForSetup());
        }
        Files.move(layout.unfinishedCluster(), layout.cluster(), StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    /** Text is ordered by code point on every machine: the order is built into PostgreSQL, not taken from the machine's C library. */
    private List<String> initdb(Path programs) {
        return List.of(
                programs.resolve("bin/initdb").toString(),
                "--pgdata=" + layout.unfinishedCluster(),
                "--username=" + SUPERUSER,
                "--pwfile=" + layout.passwordForSetup(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
    }
}
