package fi.muutoskirja.evidence;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of one row in binary form, one after the other. */
final class RowFields {
    private static final int COLUMNS = 10;
    private static final int NULL = -1;
    /** From where PostgreSQL counts microseconds. */
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private final byte[] bytes;
    private int at;

    RowFields(byte[] bytes, int from) throws SQLException {
        if (BinaryCopy.shortAt(bytes, from) != COLUMNS) {
            throw new SQLException("A row of the ledger has other columns than were asked for");
        }
        this.bytes = bytes;
        this.at = from + Short.BYTES;
    }

    LedgerRow row() {
        return new LedgerRow(
                number(), id(), text(), number(), text(), smallNumber(), time(), content(), content(), maybe());
    }

    private long number() {
        at += Integer.BYTES + Long.BYTES;
        return BinaryCopy.longAt(bytes, at - Long.BYTES);
    }

    private int smallNumber() {
        at += Integer.BYTES + Integer.BYTES;
        return BinaryCopy.intAt(bytes, at - Integer.BYTES);
    }

    private UUID id() {
        var high = number();
        at += Long.BYTES;
        return new UUID(high, BinaryCopy.longAt(bytes, at - Long.BYTES));
    }

    /** Infinite times become times that no leaf takes. */
    private Instant time() {
        return EPOCH.plus(number(), ChronoUnit.MICROS);
    }

    private String text() {
        return new String(content(), StandardCharsets.UTF_8);
    }

    private byte[] content() {
        var content = maybe();
        return content == null ? new byte[0] : content;
    }

    private byte @Nullable [] maybe() {
        var length = BinaryCopy.intAt(bytes, at);
        at += Integer.BYTES;
        if (length == NULL) {
            return null;
        }
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }
}
