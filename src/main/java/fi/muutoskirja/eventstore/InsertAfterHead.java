package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Line;
import fi.muutoskirja.proof.Sha256;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
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
            + " (position, event_id, subject, sequence_number, type, revision, payload, metadata, fingerprint, leaf_hash, recorded_at)";

    private static final String AFTER =
            " where head.position = ? and head.recorded_at <= ? and pg_try_advisory_xact_lock_shared(5495891830514216)";

    private static final String ONE =
            INTO + " select head.position + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from ledger.event head" + AFTER;

    private static final String MANY = INTO
            + " select head.position + line.number, line.event_id, line.subject, line.sequence_number, line.type, line.revision,"
            + " line.payload, line.metadata, line.fingerprint, line.leaf_hash, ?"
            + " from ledger.event head cross join unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::int[], ?::bytea[],"
            + " ?::bytea[], ?::bytea[], ?::bytea[]) with ordinality as line (event_id, subject, sequence_number, type,"
            + " revision, payload, metadata, fingerprint, leaf_hash, number)" + AFTER;

    private final PreparedStatement one;
    private final PreparedStatement many;
    private final Sha256 sha256 = new Sha256();

    InsertAfterHead(Connection connection) throws SQLException {
        this.one = connection.prepareStatement(ONE);
        this.many = connection.prepareStatement(MANY);
    }

    /**
     * Whether they were written: all of them, or none because others write too or a key refuses one of the lines.
     *
     * @param recorded not before the time of recording of the head, or nothing is written
     */
    boolean insert(long head, Instant recorded, List<Line> lines) throws SQLException {
        try {
            var written = lines.size() == 1 ? one(head, recorded, lines.getFirst()) : many(head, recorded, lines);
            return written == lines.size();
        } catch (SQLException refused) {
            if (UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    private int one(long head, Instant recorded, Line line) throws SQLException {
        var time = recorded.atOffset(ZoneOffset.UTC);
        one.setObject(1, line.entry());
        one.setString(2, line.subject());
        one.setLong(3, line.sequence());
        one.setString(4, line.type());
        one.setInt(5, line.revision());
        one.setBytes(6, line.payload());
        one.setBytes(7, line.metadata());
        one.setBytes(8, line.fingerprint());
        one.setBytes(9, leafHash(line, head + 1, recorded));
        one.setObject(10, time);
        one.setLong(11, head);
        one.setObject(12, time);
        return one.executeUpdate();
    }

    private int many(long head, Instant recorded, List<Line> lines) throws SQLException {
        var hashes = new byte[lines.size()][];
        for (var i = 0; i < hashes.length; i++) {
            hashes[i] = leafHash(lines.get(i), head + 1 + i, recorded);
        }
        var time = recorded.atOffset(ZoneOffset.UTC);
        var arrays = new LineArrays(many.getConnection(), lines);
        many.setObject(1, time);
        many.setArray(2, arrays.uuids(Line::entry));
        many.setArray(3, arrays.texts(Line::subject));
        many.setArray(4, arrays.bigints(Line::sequence));
        many.setArray(5, arrays.texts(Line::type));
        many.setArray(6, arrays.ints(Line::revision));
        many.setArray(7, arrays.byteas(Line::payload));
        many.setArray(8, arrays.byteas(Line::metadata));
        many.setArray(9, arrays.byteas(Line::fingerprint));
        many.setArray(10, many.getConnection().createArrayOf("bytea", hashes));
        many.setLong(11, head);
        many.setObject(12, time);
        return many.executeUpdate();
    }

    private byte[] leafHash(Line line, long position, Instant recorded) {
        return sha256.leaf(line.leaf(position, recorded).bytes()).bytes();
    }
}
