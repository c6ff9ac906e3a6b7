package fi.muutoskirja.signing;

import fi.muutoskirja.proof.tree.TilePath;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** Payloads and metadata of published entries, line by line, just as they are stored. */
public final class StoredLines {
    private final JdbcOperations database;
    private final PublicLog log;

    public StoredLines(JdbcOperations database, PublicLog log) {
        this.database = database;
        this.log = log;
    }

    /**
     * The lines of a file.
     *
     * @param path of payloads or metadata
     * @return empty when the published log does not reach as far
     */
    public Optional<byte[]> of(TilePath path) {
        var column = switch (path.content()) {
            case PAYLOADS -> "payload";
            case METADATA -> "metadata";
            case HASHES, LEAVES -> throw new IllegalArgumentException(path + " holds no lines");
        };
        var first = path.firstLeaf();
        var published = log.published().map(PublishedCheckpoint::size).orElse(0L);
        if (first + path.width() > published) {
            return Optional.empty();
        }
        var lines = new ByteArrayOutputStream();
        database.query(
                "select " + column + " from ledger.event where position > ? and position <= ? order by position",
                row -> {
                    lines.writeBytes(row.getBytes(1));
                    lines.write('\n');
                },
                first,
                first + path.width());
        return Optional.of(lines.toByteArray());
    }
}
