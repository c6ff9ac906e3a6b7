package fi.muutoskirja.proof.tree;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import java.util.List;

/**
 * That a leaf is in a tree, RFC 9162, section 2.1.3.
 *
 * @param index the leaf's, from 0
 * @param size the tree's
 * @param path the hashes beside the way from the leaf up to the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
        if (index < 0 || index >= size) {
            throw new NotAccepted("A log of " + size + " entries has none with index " + index + ".");
        }
    }

    /**
     * The root that a leaf and this path lead to.
     *
     * @param leaf the hash of the leaf
     * @throws NotAccepted when the path has too few or too many hashes for the index and the size
     */
    public Hash rootOver(Hash leaf) {
        var sha256 = new Sha256();
        var root = leaf;
        var node = index;
        var last = size - 1;
        for (var beside : path) {
            if (last == 0) {
                throw ofWrongLength();
            }
            if ((node & 1) == 1 || node == last) {
                root = sha256.node(beside, root);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                root = sha256.node(root, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw ofWrongLength();
        }
        return root;
    }

    /** @throws NotAccepted unless the leaf is in the tree of this head, at this index */
    public void mustLead(Hash leaf, TreeHead head) {
        if (head.size() != size) {
            throw new NotAccepted(
                    "The proof is for a log of " + size + " entries, the checkpoint for one of " + head.size() + ".");
        }
        if (!rootOver(leaf).equals(head.root())) {
            throw new NotAccepted(
                    "The proof does not lead from the entry at position " + (index + 1)
                            + " to the root of the checkpoint: the entry, its position or the proof is not the one that was logged.");
        }
    }

    private NotAccepted ofWrongLength() {
        return new NotAccepted("An entry with index " + index + " in a log of " + size + " is not proved by "
                + path.size() + (path.size() == 1 ? " hash." : " hashes."));
    }
}
