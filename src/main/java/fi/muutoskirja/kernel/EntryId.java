package fi.muutoskirja.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Name-based ids (RFC 9562, version 5), so that an entry's id can be known before it is recorded. */
public final class EntryId {
    private EntryId() {}

    /** The id of the entry that a command leads to. */
    public static UUID of(UUID command) {
        return named(command, "entry");
    }

    /** The version 5 id of a name within a namespace. */
    public static UUID named(UUID namespace, String name) {
        var digest = sha1();
        digest.update(ByteBuffer.allocate(16)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .flip());
        var hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        var high = hash.getLong() & 0xffff_ffff_ffff_0fffL | 0x5000L;
        var low = hash.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
