package fi.muutoskirja.evidence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import org.postgresql.PGConnection;

/** Rows as PostgreSQL sends them for {@code COPY … TO STDOUT (FORMAT binary)}. */
public final class BinaryCopy {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int SIGNATURE = 11;
    private static final int END = -1;

    private BinaryCopy() {}

    /** Takes one row: a count of fields, then each with its length. */
    public interface Rows {
        void row(byte[] bytes, int from, int length) throws SQLException;
    }

    /** Runs a COPY and gives out its rows, until there are none or {@code stopped} says so. */
    public static void out(Connection connection, String copy, Rows rows, BooleanSupplier stopped) throws SQLException {
        var out = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy);
        try {
            var header = true;
            for (var message = out.readFromCopy(); message != null; message = out.readFromCopy()) {
                var from = header ? headerLength(message) : 0;
                header = false;
                if (from < message.length && shortAt(message, from) != END) {
                    rows.row(message, from, message.length - from);
                }
                if (stopped.getAsBoolean()) {
                    return;
                }
            }
        } finally {
            if (out.isActive()) {
                out.cancelCopy();
            }
        }
    }

    /** The signature, the flags, and an extension of a told length. */
    private static int headerLength(byte[] message) {
        var extension = intAt(message, SIGNATURE + Integer.BYTES);
        return SIGNATURE + Integer.BYTES + Integer.BYTES + extension;
    }

    public static int shortAt(byte[] bytes, int at) {
        return bytes[at] << 8 | bytes[at + 1] & 0xff;
    }

    public static int intAt(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    public static long longAt(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }
}
