package fi.muutoskirja.proof.tree;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.tree.TilePath.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree to which leaves were appended.
 *
 * @param head of the larger tree
 * @param tiles those that the smaller tree did not have, or had with fewer hashes, from level 0 upwards
 */
public record Growth(TreeHead head, Map<TilePath, byte[]> tiles) {
    /**
     * Appends leaves.
     *
     * @param size of the smaller tree
     * @param standing the tiles of the smaller tree; only those at its right edge are asked for
     * @param leaves the hashes of the new leaves
     */
    public static Growth of(long size, HashTiles standing, List<Hash> leaves) {
        var larger = size + leaves.size();
        var made = new LinkedHashMap<TilePath, byte[]>();
        for (var path : TiledTree.grown(size, larger)) {
            var hashes = new byte[path.width() * Hash.BYTES];
            var first = path.index() * TilePath.FULL;
            var before = (size >> path.level() * TilePath.HEIGHT) - first;
            var there = (int) Math.max(0, Math.min(before, path.width()));
            if (there > 0) {
                var old = standing.hashes(new TilePath(Content.HASHES, path.level(), path.index(), there));
                System.arraycopy(old, 0, hashes, 0, there * Hash.BYTES);
            }
            for (var i = there; i < path.width(); i++) {
                hash(path.level(), first + i, size, leaves, made).copyTo(hashes, i * Hash.BYTES);
            }
            made.put(path, hashes);
        }
        HashTiles all = path -> {
            var fresh = made.get(path);
            return fresh == null ? standing.hashes(path) : fresh;
        };
        return new Growth(new TiledTree(larger, all).head(), made);
    }

    private static Hash hash(int level, long index, long size, List<Hash> leaves, Map<TilePath, byte[]> made) {
        if (level == 0) {
            return leaves.get((int) (index - size));
        }
        var below = made.get(new TilePath(Content.HASHES, level - 1, index, TilePath.FULL));
        if (below == null) {
            throw new IllegalStateException("No tile below hash " + index + " of level " + level);
        }
        return new PerfectSubtree().root(below, 0, TilePath.FULL);
    }
}
