package fi.muutoskirja.proof.tree;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree in memory that grows by any number of leaves at a time, and keeps every tile it ever had. */
public final class GrowingTree {
    private final Map<TilePath, byte[]> tiles = new HashMap<>();
    private TreeHead head = TreeHead.empty();

    public TreeHead append(List<Hash> leaves) {
        var growth = Growth.of(head.size(), this::hashes, leaves);
        tiles.putAll(growth.tiles());
        head = growth.head();
        return head;
    }

    public TreeHead head() {
        return head;
    }

    public TiledTree tree() {
        return new TiledTree(head.size(), this::hashes);
    }

    public byte[] hashes(TilePath path) {
        var hashes = tiles.get(path);
        if (hashes == null) {
            throw new NotAccepted(path + " is missing.");
        }
        return hashes;
    }
}
