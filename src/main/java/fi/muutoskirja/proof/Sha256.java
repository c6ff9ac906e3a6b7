package fi.muutoskirja.proof;

import java.security.DigestException;
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
        var pair = new byte[2 * Hash.BYTES];
        left.copyTo(pair, 0);
        right.copyTo(pair, Hash.BYTES);
        digest.update(NODE);
        return of(pair);
    }

    /** Puts the hash of a leaf into an array; for where millions are made. */
    public void leaf(byte[] bytes, int from, int length, byte[] to, int at) {
        digest.update(LEAF);
        plain(bytes, from, length, to, at);
    }

    /** Puts the hash of the node over two hashes that lie side by side into an array, which may be the same one. */
    public void node(byte[] pair, int from, byte[] to, int at) {
        digest.update(NODE);
        plain(pair, from, 2 * Hash.BYTES, to, at);
    }

    /** Puts the hash of bytes into an array. */
    public void plain(byte[] bytes, int from, int length, byte[] to, int at) {
        digest.update(bytes, from, length);
        try {
            digest.digest(to, at, Hash.BYTES);
        } catch (DigestException tooShort) {
            throw new IllegalArgumentException(tooShort);
        }
    }
}
