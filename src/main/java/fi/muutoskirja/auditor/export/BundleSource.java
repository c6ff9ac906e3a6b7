package fi.muutoskirja.auditor.export;

import fi.muutoskirja.auditor.verify.DataDirectory;
import fi.muutoskirja.auditor.verify.LogPieces;
import fi.muutoskirja.evidence.LedgerRows;
import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.evidence.Unreadable;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a bundle is made from: another bundle, an address, or a data directory and the database in it. */
final class BundleSource implements AutoCloseable {
    private final LogFiles files;
    private final LogPieces pieces;
    private final @Nullable DataDirectory database;

    private BundleSource(LogFiles files, @Nullable DataDirectory database) {
        this.files = files;
        this.pieces = new LogPieces(files);
        this.database = database;
    }

    /**
     * Opens one.
     *
     * @param said told every step that takes time
     * @throws Unreadable when there is nothing there
     */
    static BundleSource at(String place, Consumer<String> said) {
        if (!place.contains("://") && DataDirectory.is(Path.of(place))) {
            var database = DataDirectory.open(Path.of(place), said);
            try {
                return new BundleSource(
                        LogFiles.at(Path.of(place).resolve("log").toString()), database);
            } catch (RuntimeException failed) {
                database.close();
                throw failed;
            }
        }
        return new BundleSource(LogFiles.at(place), null);
    }

    LogFiles files() {
        return files;
    }

    LogPieces pieces() {
        return pieces;
    }

    /** The payloads or the metadata of up to 256 entries, each on a line; null when they are not there. */
    byte @Nullable [] lines(TilePath path) {
        if (database == null) {
            return pieces.lines(path);
        }
        var lines = new ByteArrayOutputStream();
        try {
            LedgerRows.between(database.connection(), path.firstLeaf() + 1, path.firstLeaf() + path.width(), row -> {
                lines.writeBytes(path.content() == Content.PAYLOADS ? row.payload() : row.metadata());
                lines.write('\n');
                return true;
            });
        } catch (SQLException failed) {
            throw new Unreadable("The entries in the database cannot be read: " + failed.getMessage(), failed);
        }
        return lines.toByteArray();
    }

    @Override
    public void close() {
        try {
            files.close();
        } finally {
            if (database != null) {
                database.close();
            }
        }
    }
}
