package fi.muutoskirja.proof.tree;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.tree.TilePath.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tree of a certain size whose hashes are looked up in tiles. It trusts the tiles; roots and proofs tell whether it may. For one thread. */
public final class TiledTree {
    private static final int KEPT = 64;

    private final long size;
    private final HashTiles tiles;
    private final PerfectSubtree subtree = new PerfectSubtree();
    private final Sha256 sha256 = new Sha256();
    private final Map<TilePath, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /** @param size how many leaves the tiles tell of */
    public TiledTree(long size, HashTiles tiles) {
        if (size < 0) {
            throw new NotAccepted("A tree has no size of " + size + ".");
        }
        this.size = size;
        this.tiles = tiles;
    }

    public long size() {
        return size;
    }

    public TreeHead head() {
        return headAt(size);
    }

    /** The head that the tree had when it was smaller. */
    public TreeHead headAt(long smaller) {
        mustHave(smaller);
        return smaller == 0 ? TreeHead.empty() : new TreeHead(smaller, over(0, smaller));
    }

    /** The hash of a leaf. */
    public Hash leaf(long index) {
        return perfect(0, index);
    }

    /**
     * The path from a leaf to the root, RFC 9162, section 2.1.3.1.
     *
     * @throws NotAccepted when the tree has no such leaf
     */
    public InclusionProof inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new NotAccepted("A log of " + size + " entries has none with index " + index + ".");
        }
        var path = new ArrayList<Hash>();
        var from = 0L;
        var to = size;
        while (to - from > 1) {
            var middle = from + splitOf(to - from);
            if (index < middle) {
                path.add(over(middle, to));
                to = middle;
            } else {
                path.add(over(from, middle));
                from = middle;
            }
        }
        return new InclusionProof(index, size, path.reversed());
    }

    /**
     * Why this tree is a smaller one with leaves appended, RFC 9162, section 2.1.4.1.
     *
     * @throws NotAccepted when this tree is the smaller one
     */
    public ConsistencyProof consistencyWith(long smaller) {
        mustHave(smaller);
        var path = new ArrayList<Hash>();
        if (smaller > 0 && smaller < size) {
            var from = 0L;
            var to = size;
            while (smaller != to) {
                var middle = from + splitOf(to - from);
                if (smaller <= middle) {
                    path.add(over(middle, to));
                    to = middle;
                } else {
                    path.add(over(from, middle));
                    from = middle;
                }
            }
            if (from > 0) {
                path.add(over(from, to));
            }
        }
        return new ConsistencyProof(smaller, size, path.reversed());
    }

    private void mustHave(long smaller) {
        if (smaller < 0 || smaller > size) {
            throw new NotAccepted("The log has " + size + " entries, so it has no head of size " + smaller + ".");
        }
    }

    /** The largest power of two below a number of two or more. */
    static long splitOf(long count) {
        return Long.highestOneBit(count - 1);
    }

    /** The root over some leaves, the first of which begins a perfect subtree as large as any that fits. */
    private Hash over(long from, long to) {
        var count = to - from;
        if (Long.bitCount(count) == 1) {
            return perfect(Long.numberOfTrailingZeros(count), from / count);
        }
        var middle = from + splitOf(count);
        return sha256.node(over(from, middle), over(middle, to));
    }

    /** The root over the 2^height leaves of a perfect subtree. */
    private Hash perfect(int height, long index) {
        var level = height / TilePath.HEIGHT;
        var count = 1 << height % TilePath.HEIGHT;
        var first = index * count;
        var path = TilePath.inTree(Content.HASHES, level, first / TilePath.FULL, size);
        var hashes = kept.computeIfAbsent(path, this::read);
        return subtree.root(hashes, (int) (first % TilePath.FULL), count);
    }

    private byte[] read(TilePath path) {
        var hashes = tiles.hashes(path);
        if (hashes.length != path.width() * Hash.BYTES) {
            throw new NotAccepted(
                    path + " has " + hashes.length + " bytes instead of " + path.width() * Hash.BYTES + ".");
        }
        return hashes;
    }

    /** The tiles in which a tree of this size differs from a smaller one, from level 0 upwards. */
    static List<TilePath> grown(long smaller, long size) {
        var paths = new ArrayList<TilePath>();
        for (var level = 0; level * TilePath.HEIGHT < Long.SIZE - 1; level++) {
            var before = smaller >> level * TilePath.HEIGHT;
            var hashes = size >> level * TilePath.HEIGHT;
            for (var index = before / TilePath.FULL; before < hashes && index * TilePath.FULL < hashes; index++) {
                paths.add(TilePath.inTree(Content.HASHES, level, index, size));
            }
        }
        return paths;
    }
}
