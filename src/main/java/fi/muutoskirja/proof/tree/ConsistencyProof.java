package fi.muutoskirja.proof.tree;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import java.util.List;

/**
 * That a tree is a smaller one with leaves appended, RFC 9162, section 2.1.4.
 *
 * @param from the size of the smaller tree
 * @param to the size of the larger one, or the same
 * @param path hashes from which both roots follow; none when the smaller tree is empty or the same
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
        if (from < 0 || from > to) {
            throw new NotAccepted("A log does not grow from " + from + " to " + to + " entries.");
        }
    }

    /** @throws NotAccepted unless the larger head is that of the smaller with leaves appended */
    public void mustLead(TreeHead smaller, TreeHead larger) {
        if (smaller.size() != from || larger.size() != to) {
            throw new NotAccepted("The proof leads from " + from + " to " + to + " entries, not from " + smaller.size()
                    + " to " + larger.size() + ".");
        }
        if (from == 0 || from == to) {
            if (!path.isEmpty()) {
                throw ofWrongLength();
            }
            if (from == to && !smaller.root().equals(larger.root())) {
                throw forked();
            }
            return;
        }
        if (!leads(smaller.root(), larger.root())) {
            throw forked();
        }
    }

    private boolean leads(Hash smaller, Hash larger) {
        var sha256 = new Sha256();
        // A smaller tree that is one perfect subtree is not repeated in the path.
        var perfect = Long.bitCount(from) == 1;
        if (!perfect && path.isEmpty()) {
            throw ofWrongLength();
        }
        var small = perfect ? smaller : path.getFirst();
        var large = small;
        var node = from - 1;
        var last = to - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        for (var beside : perfect ? path : path.subList(1, path.size())) {
            if (last == 0) {
                throw ofWrongLength();
            }
            if ((node & 1) == 1 || node == last) {
                small = sha256.node(beside, small);
                large = sha256.node(beside, large);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                large = sha256.node(large, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw ofWrongLength();
        }
        return small.equals(smaller) && large.equals(larger);
    }

    private NotAccepted forked() {
        return new NotAccepted("The log of " + to + " entries is not the one of " + from + " with entries appended.");
    }

    private NotAccepted ofWrongLength() {
        return new NotAccepted("That a log grew from " + from + " to " + to + " entries is not proved by " + path.size()
                + (path.size() == 1 ? " hash." : " hashes."));
    }
}
