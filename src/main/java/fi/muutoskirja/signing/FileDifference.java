package fi.muutoskirja.signing;

import fi.muutoskirja.evidence.IntegrityViolation;
import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import java.util.Arrays;

/** Where a file of the log differs from what follows from the ledger. */
record FileDifference(TilePath path, byte[] made, byte[] there) {
    private static final int LENGTH = 2;

    IntegrityViolation misfit() {
        var entry = path.content() == Content.LEAVES ? firstLeaf() : firstHash();
        var position = path.firstLeaf() + entry * (1L << 8 * path.level()) + 1;
        return new IntegrityViolation(
                position,
                "The file log/" + path + " is not what was signed, from the entry at position " + position + " on.");
    }

    private long firstHash() {
        return Math.min(path.width() - 1, firstByte() / Hash.BYTES);
    }

    private long firstLeaf() {
        var different = firstByte();
        var begin = 0;
        for (var leaf = 0; leaf < path.width(); leaf++) {
            begin += LENGTH + ((made[begin] & 0xff) << 8 | made[begin + 1] & 0xff);
            if (different < begin) {
                return leaf;
            }
        }
        return path.width() - 1;
    }

    private int firstByte() {
        return Arrays.mismatch(made, there);
    }
}
