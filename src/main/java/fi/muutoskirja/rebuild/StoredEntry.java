package fi.muutoskirja.rebuild;

import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Entry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A row of {@link #SELECT} in binary form; its payload is read only when somebody wants it. */
final class StoredEntry {
    static final String SELECT = "select position, event_id, subject, type, revision, payload from ledger.event";

    private static final Map<String, String> TYPES = new ConcurrentHashMap<>();

    private final byte[] row;
    private final long position;
    private final UUID id;
    private final String subject;
    private final String type;
    private final int revision;
    private final int payloadAt;
    private final int payloadLength;
    private @Nullable Entry entry;

    StoredEntry(byte[] row, int from) {
        this.row = row;
        var at = from + Short.BYTES + Integer.BYTES;
        position = BinaryCopy.longAt(row, at);
        at += Long.BYTES + Integer.BYTES;
        id = new UUID(BinaryCopy.longAt(row, at), BinaryCopy.longAt(row, at + Long.BYTES));
        at += 2 * Long.BYTES;
        var length = BinaryCopy.intAt(row, at);
        at += Integer.BYTES;
        subject = new String(row, at, length, StandardCharsets.UTF_8);
        at += length;
        length = BinaryCopy.intAt(row, at);
        at += Integer.BYTES;
        type = shared(new String(row, at, length, StandardCharsets.UTF_8));
        at += length + Integer.BYTES;
        revision = BinaryCopy.intAt(row, at);
        at += Integer.BYTES;
        payloadLength = BinaryCopy.intAt(row, at);
        payloadAt = at + Integer.BYTES;
    }

    private static String shared(String type) {
        return TYPES.computeIfAbsent(type, same -> same);
    }

    long position() {
        return position;
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    String type() {
        return type;
    }

    byte[] row() {
        return row;
    }

    int payloadAt() {
        return payloadAt;
    }

    int payloadLength() {
        return payloadLength;
    }

    /** Whether its statement has been read already. */
    boolean isRead() {
        return entry != null;
    }

    /** The entry with its statement. No read table keeps who recorded it, when and by which command, so that is not read. */
    Entry entry(StatementJson statements) {
        if (entry == null) {
            var payload = Arrays.copyOfRange(row, payloadAt, payloadAt + payloadLength);
            var statement = statements.read(type, revision, payload);
            entry = new Entry(position, id, subject, 0, Instant.EPOCH, "", id, statement);
        }
        return entry;
    }
}
