package fi.muutoskirja.rebuild;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by {@code COPY … FROM STDIN (FORMAT binary)}, with their digest. Not for several threads. */
final class CopyRows {
    private static final byte[] HEADER = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int SEND_FROM = 1 << 16;
    private static final int TEXT = 25;
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int EMPTY = 0x01;
    private static final int LOWER_INCLUDED = 0x02;
    private static final int NO_LOWER = 0x08;
    private static final int NO_UPPER = 0x10;

    private final CopyIn copy;
    private final RowDigest digest = new RowDigest();
    private byte[] buffer = new byte[SEND_FROM * 2];
    private int at;
    private int rowAt;

    CopyRows(Connection connection, String sql) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        System.arraycopy(HEADER, 0, buffer, 0, HEADER.length);
        at = HEADER.length;
    }

    CopyRows begin(int columns) {
        rowAt = at;
        putShort(columns);
        return this;
    }

    void end() throws SQLException {
        digest.add(buffer, rowAt, at - rowAt);
        if (at >= SEND_FROM) {
            copy.writeToCopy(buffer, 0, at);
            at = 0;
        }
    }

    /** Ends the COPY; the rows are then in the table, in the connection's transaction. */
    RowDigest finish() throws SQLException {
        putShort(-1);
        copy.writeToCopy(buffer, 0, at);
        copy.endCopy();
        return digest;
    }

    /** Leaves the COPY without effect, unless it has been finished. */
    void abandon() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    CopyRows absent() {
        putInt(-1);
        return this;
    }

    CopyRows letter(char letter) {
        putInt(1);
        room(1);
        buffer[at++] = (byte) letter;
        return this;
    }

    CopyRows number(@Nullable Integer value) {
        if (value == null) {
            return absent();
        }
        putInt(Integer.BYTES);
        putInt(value);
        return this;
    }

    CopyRows number(long value) {
        putInt(Long.BYTES);
        putLong(value);
        return this;
    }

    CopyRows day(@Nullable LocalDate day) {
        return number(day == null ? null : Integer.valueOf((int) (day.toEpochDay() - FIRST_DAY)));
    }

    CopyRows text(@Nullable String text) {
        if (text == null) {
            return absent();
        }
        return ascii(text) ? this : encoded(text);
    }

    /** Puts a text of ASCII characters; leaves all as it was when it meets another. */
    private boolean ascii(String text) {
        var length = text.length();
        room(Integer.BYTES + length);
        var to = at + Integer.BYTES;
        for (var i = 0; i < length; i++) {
            var character = text.charAt(i);
            if (character >= 0x80) {
                return false;
            }
            buffer[to + i] = (byte) character;
        }
        putInt(length);
        at += length;
        return true;
    }

    private CopyRows encoded(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        putInt(bytes.length);
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, at, bytes.length);
        at += bytes.length;
        return this;
    }

    CopyRows texts(@Nullable List<String> texts) {
        if (texts == null) {
            return absent();
        }
        var start = array(TEXT, texts.size());
        texts.forEach(this::text);
        return lengthSince(start);
    }

    /** The bytes of ids, one after another. */
    CopyRows ids(List<UUID> ids) {
        putInt(ids.size() * 2 * Long.BYTES);
        for (var id : ids) {
            putLong(id.getMostSignificantBits());
            putLong(id.getLeastSignificantBits());
        }
        return this;
    }

    /** The days from one up to but not including another; null where there is no bound. */
    CopyRows days(@Nullable LocalDate from, @Nullable LocalDate to) {
        var start = range(from != null, to != null, from != null && from.equals(to));
        if (from == null || !from.equals(to)) {
            if (from != null) {
                day(from);
            }
            if (to != null) {
                day(to);
            }
        }
        return lengthSince(start);
    }

    /** The positions from one up to but not including another, or without end. */
    CopyRows positions(long from, @Nullable Long to) {
        var empty = to != null && to == from;
        var start = range(true, to != null, empty);
        if (!empty) {
            number(from);
            if (to != null) {
                number(to.longValue());
            }
        }
        return lengthSince(start);
    }

    private int range(boolean lower, boolean upper, boolean empty) {
        putInt(0);
        var start = at;
        room(1);
        var flags = (lower ? LOWER_INCLUDED : NO_LOWER) | (upper ? 0 : NO_UPPER);
        buffer[at++] = (byte) (empty ? EMPTY : flags);
        return start;
    }

    private int array(int elementType, int size) {
        putInt(0);
        var start = at;
        putInt(size == 0 ? 0 : 1);
        putInt(0);
        putInt(elementType);
        if (size > 0) {
            putInt(size);
            putInt(1);
        }
        return start;
    }

    private CopyRows lengthSince(int start) {
        var end = at;
        at = start - Integer.BYTES;
        putInt(end - start);
        at = end;
        return this;
    }

    private void putShort(int value) {
        room(Short.BYTES);
        buffer[at++] = (byte) (value >> 8);
        buffer[at++] = (byte) value;
    }

    private void putInt(int value) {
        room(Integer.BYTES);
        INT.set(buffer, at, value);
        at += Integer.BYTES;
    }

    private void putLong(long value) {
        room(Long.BYTES);
        LONG.set(buffer, at, value);
        at += Long.BYTES;
    }

    private void room(int more) {
        if (at + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, at + more));
        }
    }
}
