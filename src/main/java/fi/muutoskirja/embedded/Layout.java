package fi.muutoskirja.embedded;

import java.nio.file.Path;

/** Where things lie within the data directory. */
record Layout(Path root) {
    Layout {
        root = root.toAbsolutePath().normalize();
    }

    /** Held by the Java program for as long as it uses the directory. */
    Path lock() {
        return root.resolve("in-use.lock");
    }

    /** PostgreSQL's own data directory; belongs to the server's user alone. */
    Path cluster() {
        return root.resolve("database");
    }

    /** A cluster that is being set up; becomes {@link #cluster()} by a rename when it is whole. */
    Path unfinishedCluster() {
        return root.resolve("database.unfinished");
    }

    Path password() {
        return root.resolve("database.password");
    }

    /** The password as {@code initdb} may read it; exists only while a cluster is being set up. */
    Path passwordForSetup() {
        return root.resolve("database.password.setup");
    }

    Path log() {
        return root.resolve("postgresql.log");
    }

    Path binaries(String version) {
        return root.resolve("postgresql-" + version);
    }

    Path versionOfCluster() {
        return cluster().resolve("PG_VERSION");
    }

    Path postmaster() {
        return cluster().resolve("postmaster.pid");
    }
}
