package fi.muutoskirja.proof.tree;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.Sha256;

/** Hashes over neighbouring hashes. For one thread. */
final class Subtrees {
    private final Sha256 sha256 = new Sha256();
    private final byte[] work = new byte[TilePath.FULL * Hash.BYTES];

    /** The root over a power of two of hashes that lie side by side. */
    Hash perfect(byte[] hashes, int first, int count) {
        System.arraycopy(hashes, first * Hash.BYTES, work, 0, count * Hash.BYTES);
        for (var left = count; left > 1; left /= 2) {
            for (var i = 0; i < left / 2; i++) {
                sha256.node(work, 2 * i * Hash.BYTES, work, i * Hash.BYTES);
            }
        }
        return Hash.of(work, 0, Hash.BYTES);
    }

    Hash node(Hash left, Hash right) {
        return sha256.node(left, right);
    }
}
