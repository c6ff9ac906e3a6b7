package fi.muutoskirja.rebuild;

import fi.muutoskirja.kernel.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** One read side on its way into its shadow table, in a transaction of its own. */
final class Load implements AutoCloseable {
    private final RebuiltReadSide side;
    private final ShadowTable table;
    private final Connection connection;
    private final CopyRows rows;
    private long upTo = Long.MAX_VALUE;

    Load(DataSource database, RebuiltReadSide side) throws SQLException {
        this.side = side;
        table = new ShadowTable(side);
        connection = database.getConnection();
        connection.setAutoCommit(false);
        rows = table.load(connection);
    }

    RebuiltReadSide side() {
        return side;
    }

    ShadowTable table() {
        return table;
    }

    /** From which position the table's projector will go on. */
    long upTo() {
        return upTo;
    }

    void rebuildTo(long position) {
        upTo = position;
    }

    void take(List<Entry> entries) throws SQLException {
        for (var entry : entries) {
            if (entry.position() <= upTo) {
                side.take(entry, rows);
            }
        }
    }

    /** Writes the rest and commits the table with everything that belongs to it. */
    RowDigest finish() throws SQLException {
        side.finish(upTo, rows);
        var digest = rows.finish();
        table.complete(connection);
        connection.commit();
        return digest;
    }

    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            rows.abandon();
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }
}
