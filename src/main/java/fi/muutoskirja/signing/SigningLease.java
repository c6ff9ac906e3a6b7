package fi.muutoskirja.signing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The right to sign this ledger, which one connection at a time has in the whole database. It ends with the connection. */
final class SigningLease implements Signer.Turn, AutoCloseable {
    private static final long LOCK = 5495891830514217L;

    private final Connection connection;

    private SigningLease(Connection connection) {
        this.connection = connection;
    }

    /** Opens a connection and takes the right with it; empty when somebody else has it. */
    static Optional<SigningLease> take(Opening opening) throws SQLException {
        var connection = opening.open();
        var turn = new SigningLease(connection);
        try {
            connection.setAutoCommit(true);
            if (turn.holds("select pg_try_advisory_lock(" + LOCK + ")")) {
                return Optional.of(turn);
            }
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
        connection.close();
        return Optional.empty();
    }

    /** Where the connection comes from. */
    @FunctionalInterface
    interface Opening {
        Connection open() throws SQLException;
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void mustBeOurs() throws SQLException {
        if (!holds(
                "select exists (select from pg_locks where locktype = 'advisory' and granted and pid = pg_backend_pid()"
                        + " and (classid::bigint << 32 | objid::bigint) = " + LOCK + ")")) {
            throw new SQLException("The right to sign is no longer ours");
        }
    }

    private boolean holds(String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
