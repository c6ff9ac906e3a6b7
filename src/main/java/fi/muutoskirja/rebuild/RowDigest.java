package fi.muutoskirja.rebuild;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A fingerprint of a table's rows in PostgreSQL's binary form, whatever their order: how many there are, and the sums of two 64-bit
 * hashes. It finds damage; against forgery there is the ledger.
 */
final class RowDigest {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long FIRST = 0x9E37_79B9_7F4A_7C15L;
    private static final long SECOND = 0xC2B2_AE3D_27D4_EB4FL;

    private long rows;
    private long first;
    private long second;

    void add(byte[] bytes, int from, int length) {
        var one = FIRST ^ length;
        var two = SECOND + length;
        var at = from;
        for (var end = from + length - Long.BYTES; at <= end; at += Long.BYTES) {
            var word = (long) LONG.get(bytes, at);
            one = mixed((one ^ word) * FIRST);
            two = mixed((two + word) * SECOND);
        }
        var rest = 0L;
        for (; at < from + length; at++) {
            rest = rest << Byte.SIZE | bytes[at] & 0xff;
        }
        first += mixed((one ^ rest) * SECOND);
        second += mixed((two + rest) * FIRST);
        rows++;
    }

    private static long mixed(long hash) {
        return hash ^ hash >>> 29;
    }

    long rows() {
        return rows;
    }

    @Override
    public String toString() {
        return "%d-%016x%016x".formatted(rows, first, second);
    }
}
