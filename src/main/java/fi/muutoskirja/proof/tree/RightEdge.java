package fi.muutoskirja.proof.tree;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.tree.TilePath.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** The last tile of each level above the leaves, while full tiles of leaves come in one by one. For one thread. */
public final class RightEdge {
    private final PerfectSubtree subtree = new PerfectSubtree();
    private final List<Level> levels = new ArrayList<>();
    private final BiConsumer<TilePath, byte[]> made;

    /** @param made told every tile above the leaves as soon as it is full */
    public RightEdge(BiConsumer<TilePath, byte[]> made) {
        this.made = made;
    }

    private static final class Level {
        private final byte[] hashes = new byte[TilePath.FULL * Hash.BYTES];
        private long tile;
        private int count;
    }

    /** Takes in the root over the next 256 leaves. */
    public void add(Hash root) {
        add(1, root);
    }

    private void add(int number, Hash root) {
        if (levels.size() < number) {
            levels.add(new Level());
        }
        var level = levels.get(number - 1);
        root.copyTo(level.hashes, level.count * Hash.BYTES);
        if (++level.count == TilePath.FULL) {
            made.accept(new TilePath(Content.HASHES, number, level.tile, TilePath.FULL), level.hashes.clone());
            add(number + 1, subtree.root(level.hashes, 0, TilePath.FULL));
            level.tile++;
            level.count = 0;
        }
    }

    /** Tells the tiles that are not full. */
    public void finish() {
        for (var number = 1; number <= levels.size(); number++) {
            var level = levels.get(number - 1);
            if (level.count > 0) {
                made.accept(
                        new TilePath(Content.HASHES, number, level.tile, level.count),
                        Arrays.copyOf(level.hashes, level.count * Hash.BYTES));
            }
        }
    }

    /**
     * The head of the tree over all full tiles that came in and some leaves more.
     *
     * @param size of that tree
     * @param rest the hashes of the leaves after the last full tile; more may lie after them
     */
    public TreeHead head(long size, byte[] rest) {
        return new TiledTree(size, path -> {
                    if (path.level() == 0) {
                        return Arrays.copyOf(rest, path.width() * Hash.BYTES);
                    }
                    var level = levels.get(path.level() - 1);
                    if (level.tile != path.index() || level.count != path.width()) {
                        throw new NotAccepted("A tree of " + size + " entries does not end here.");
                    }
                    return Arrays.copyOf(level.hashes, level.count * Hash.BYTES);
                })
                .head();
    }
}
