package fi.muutoskirja.evidence;

import java.sql.Connection;
import java.sql.SQLException;

/** The rows of {@code ledger.event} in order of position, of one moment. Gaps and whatever else is wrong are the caller's to judge. */
public final class LedgerRows {
    private static final String COPY =
            "copy (select position, event_id, subject, sequence_number, type, revision, recorded_at, payload, metadata, leaf_hash"
                    + " from ledger.event where position between %d and %d order by position) to stdout (format binary)";

    private LedgerRows() {}

    /** Takes one row. */
    @FunctionalInterface
    public interface Taking {
        /** @return whether it takes more */
        boolean take(LedgerRow row) throws SQLException;
    }

    /** Gives out the rows between two positions, both included, until the taker has enough. */
    public static void between(Connection connection, long first, long last, Taking taking) throws SQLException {
        var enough = new boolean[1];
        BinaryCopy.out(
                connection,
                COPY.formatted(first, last),
                (bytes, from, length) -> enough[0] = enough[0] || !taking.take(new RowFields(bytes, from).row()),
                () -> enough[0]);
    }
}
