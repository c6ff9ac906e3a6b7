package fi.muutoskirja.proof.tree;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;

/**
 * A whole log in one hash.
 *
 * @param size how many leaves it has: the position of its last entry
 * @param root the Merkle tree hash over them, RFC 9162, section 2.1.1
 */
public record TreeHead(long size, Hash root) {
    /** @throws NotAccepted for a negative size, and for a root of the empty tree that is not its root */
    public TreeHead {
        if (size < 0) {
            throw new NotAccepted("A tree has no size of " + size + ".");
        }
        if (size == 0 && !root.equals(emptyRoot())) {
            throw new NotAccepted("The root of an empty tree is the hash of nothing, not " + root.base64() + ".");
        }
    }

    public static TreeHead empty() {
        return new TreeHead(0, emptyRoot());
    }

    private static Hash emptyRoot() {
        return new Sha256().of(new byte[0]);
    }
}
