package fi.muutoskirja.rebuild;

import fi.muutoskirja.evidence.BinaryCopy;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Entry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** Reads rows of {@link #SELECT} in binary form. No read table keeps who recorded an entry, when and by which command, so that is not in it. */
record RowReader(StatementJson statements) {
    static final String SELECT = "select position, event_id, subject, type, revision, payload from ledger.event";

    Entry entry(byte[] row, int from) {
        var at = from + Short.BYTES + Integer.BYTES;
        var position = BinaryCopy.longAt(row, at);
        at += Long.BYTES + Integer.BYTES;
        var id = new UUID(BinaryCopy.longAt(row, at), BinaryCopy.longAt(row, at + Long.BYTES));
        at += 2 * Long.BYTES;
        var subject = text(row, at);
        at += Integer.BYTES + BinaryCopy.intAt(row, at);
        var type = text(row, at);
        at += Integer.BYTES + BinaryCopy.intAt(row, at) + Integer.BYTES;
        var revision = BinaryCopy.intAt(row, at);
        at += Integer.BYTES;
        var payload = Arrays.copyOfRange(row, at + Integer.BYTES, at + Integer.BYTES + BinaryCopy.intAt(row, at));
        return new Entry(position, id, subject, 0, Instant.EPOCH, "", id, statements.read(type, revision, payload));
    }

    /** A field with its length before it. */
    private static String text(byte[] row, int at) {
        return new String(row, at + Integer.BYTES, BinaryCopy.intAt(row, at), StandardCharsets.UTF_8);
    }
}
