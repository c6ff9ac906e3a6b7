package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Line;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes lines right after an entry that is believed to be the last one, in one statement that is a transaction. Nothing is written
 * unless that entry is there to be seen, which only a committed one is, and a second entry at its place the key of positions refuses;
 * so whoever else writes, there is never a hole. The lock is shared by all who write this way, and not to be had while somebody
 * holds it, or waits for it, in {@code ledger.append}.
 */
final class InsertAfterHead {
    private static final String UNIQUE_VIOLATION = "23505";

    private static final String INTO = "insert into ledger.event"
            + " (position, event_id, subject, sequence_number, type, revision, payload, metadata, fingerprint, recorded_at)";

    private static final String AFTER =
            " where head.position = ? and pg_try_advisory_xact_lock_shared(5495891830514216)";

    private static final String ONE = INTO
            + " select head.position + 1, ?, ?, ?, ?, ?, ?, ?, ?, greatest(statement_timestamp(), head.recorded_at)"
            + " from ledger.event head" + AFTER;

    private static final String MANY = INTO
            + " select head.position + line.number, line.event_id, line.subject, line.sequence_number, line.type, line.revision,"
            + " line.payload, line.metadata, line.fingerprint, greatest(statement_timestamp(), head.recorded_at)"
            + " from ledger.event head cross join unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::int[], ?::bytea[],"
            + " ?::bytea[], ?::bytea[]) with ordinality as line"
            + " (event_id, subject, sequence_number, type, revision, payload, metadata, fingerprint, number)" + AFTER;

    private final PreparedStatement one;
    private final PreparedStatement many;

    InsertAfterHead(Connection connection) throws SQLException {
        this.one = connection.prepareStatement(ONE);
        this.many = connection.prepareStatement(MANY);
    }

    /** Whether they were written: all of them, or none because others write too or a key refuses one of the lines. */
    boolean insert(long head, List<Line> lines) throws SQLException {
        try {
            return (lines.size() == 1 ? one(head, lines.getFirst()) : many(head, lines)) == lines.size();
        } catch (SQLException refused) {
            if (UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    private int one(long head, Line line) throws SQLException {
        one.setObject(1, line.entry());
        one.setString(2, line.subject());
        one.setLong(3, line.sequence());
        one.setString(4, line.type());
        one.setInt(5, line.revision());
        one.setBytes(6, line.payload());
        one.setBytes(7, line.metadata());
        one.setBytes(8, line.fingerprint());
        one.setLong(9, head);
        return one.executeUpdate();
    }

    private int many(long head, List<Line> lines) throws SQLException {
        var arrays = new LineArrays(many.getConnection(), lines);
        many.setArray(1, arrays.uuids(Line::entry));
        many.setArray(2, arrays.texts(Line::subject));
        many.setArray(3, arrays.bigints(Line::sequence));
        many.setArray(4, arrays.texts(Line::type));
        many.setArray(5, arrays.ints(Line::revision));
        many.setArray(6, arrays.byteas(Line::payload));
        many.setArray(7, arrays.byteas(Line::metadata));
        many.setArray(8, arrays.byteas(Line::fingerprint));
        many.setLong(9, head);
        return many.executeUpdate();
    }
}
