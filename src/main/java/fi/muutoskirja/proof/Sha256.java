package fi.muutoskirja.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, and with it the hashes of leaves and nodes of RFC 9162, section 2.1. One instance is for one thread. */
public final class Sha256 {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public Hash of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    public Hash of(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        return Hash.of(digest.digest());
    }

    public Hash leaf(byte[] leaf) {
        return leaf(leaf, 0, leaf.length);
    }

    public Hash leaf(byte[] bytes, int from, int length) {
        digest.update(LEAF);
        return of(bytes, from, length);
    }

    public Hash node(Hash left, Hash right) {
        digest.update(NODE);
        digest.update(left.bytes());
        digest.update(right.bytes());
        return Hash.of(digest.digest());
    }
}
