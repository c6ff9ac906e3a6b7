package fi.muutoskirja.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Holds the live processors while the last entries are taken in and the tables are swapped; readers are let through until the swap.
 * Tokens are locked before tables. A processor that locks the other way round would wait for us for ever and we for it, so we wait
 * for a moment only, let go and try again.
 */
final class Hold implements AutoCloseable {
    private static final int TRIES = 200;
    private static final long PAUSE_MILLIS = 25;
    private static final Set<String> HELD_BY_ANOTHER = Set.of("55P03", "40P01");

    private final Connection connection;

    Hold(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    Connection connection() {
        return connection;
    }

    void take(List<Load> loads) throws SQLException, InterruptedException {
        var tables = loads.stream()
                .map(load -> ShadowTable.LIVE + "." + load.table().name())
                .collect(Collectors.joining(", "));
        var processors =
                loads.stream().map(load -> "'" + load.side().projector() + "'").collect(Collectors.joining(", "));
        for (var tried = 1; !taken(tables, processors, tried == TRIES); tried++) {
            connection.rollback();
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private boolean taken(String tables, String processors, boolean lastTry) throws SQLException {
        try {
            ShadowTable.execute(connection, "set local lock_timeout = '200ms'");
            ShadowTable.execute(
                    connection,
                    "select 1 from axon.token_entry where processor_name in (" + processors + ") for update");
            ShadowTable.execute(connection, "lock table " + tables + " in exclusive mode");
            ShadowTable.execute(connection, "set local lock_timeout = 0");
            return true;
        } catch (SQLException refused) {
            if (lastTry || !HELD_BY_ANOTHER.contains(refused.getSQLState())) {
                throw refused;
            }
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }
}
