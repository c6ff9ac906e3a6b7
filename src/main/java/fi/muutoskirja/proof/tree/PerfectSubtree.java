package fi.muutoskirja.proof.tree;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.Sha256;

/** The root over a power of two of neighbouring hashes. For one thread. */
public final class PerfectSubtree {
    private final Sha256 sha256 = new Sha256();
    private final byte[] work = new byte[TilePath.FULL * Hash.BYTES];

    /**
     * The root over hashes that lie side by side.
     *
     * @param first the number of the first of them in the array
     * @param count 1, 2, 4 … 256
     */
    public Hash root(byte[] hashes, int first, int count) {
        System.arraycopy(hashes, first * Hash.BYTES, work, 0, count * Hash.BYTES);
        for (var left = count; left > 1; left /= 2) {
            for (var i = 0; i < left / 2; i++) {
                sha256.node(work, 2 * i * Hash.BYTES, work, i * Hash.BYTES);
            }
        }
        return Hash.of(work, 0, Hash.BYTES);
    }
}
