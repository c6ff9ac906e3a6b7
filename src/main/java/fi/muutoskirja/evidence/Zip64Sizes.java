package fi.muutoskirja.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The sizes that did not fit in 32 bits, in the order in which they are missed. */
final class Zip64Sizes {
    private static final short ID = 1;
    private static final long IMPOSSIBLE = -1;

    private final ByteBuffer sizes;

    /** @param extra the extra fields of one file */
    Zip64Sizes(ByteBuffer extra) {
        sizes = found(extra.order(ByteOrder.LITTLE_ENDIAN));
    }

    private static ByteBuffer found(ByteBuffer extra) {
        while (extra.remaining() >= 2 * Short.BYTES) {
            var id = extra.getShort();
            var length = Math.min(Short.toUnsignedInt(extra.getShort()), extra.remaining());
            if (id == ID) {
                return extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            }
            extra.position(extra.position() + length);
        }
        return ByteBuffer.allocate(0);
    }

    /** The size as it was told, or the larger one that is told elsewhere; −1 when it is told nowhere. */
    long real(int told) {
        if (told != -1) {
            return Integer.toUnsignedLong(told);
        }
        return sizes.remaining() >= Long.BYTES ? sizes.getLong() : IMPOSSIBLE;
    }
}
