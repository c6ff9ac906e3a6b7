package fi.muutoskirja.proof.verify;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.tree.HashTiles;
import fi.muutoskirja.proof.tree.RightEdge;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TreeHead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts checked stretches together, in order: what follows what, the tiles above the leaves, and the root of it all. For one thread. */
public final class WholeLog {
    private static final int FLAWS_TOLD = 1_000;

    private final HashTiles tiles;
    private final NavigableSet<Long> sizes;
    private final OrderOfEntries order = new OrderOfEntries();
    private final RightEdge edge = new RightEdge(this::compare);
    private final Map<Long, TreeHead> heads = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private long entries;
    private long withheld;
    private byte[] rest = new byte[0];
    private boolean broken;

    /**
     * @param tiles the log's own, to be compared with what follows from its leaves
     * @param sizes those for which the head is asked beside that of the whole log
     */
    public WholeLog(HashTiles tiles, Collection<Long> sizes) {
        this.tiles = tiles;
        this.sizes = new TreeSet<>(sizes);
    }

    /**
     * What was found in the whole log.
     *
     * @param head what follows from its leaves; null when some of them are missing
     * @param heads what follows from as many of its first leaves as were asked, as far as they are there
     * @param withheld how many payloads were not shown
     * @param flaws in order of position, the first {@value #FLAWS_TOLD} at most; empty when all holds
     */
    public record Found(@Nullable TreeHead head, Map<Long, TreeHead> heads, long withheld, List<Flaw> flaws) {}

    /** Takes the next stretch. */
    public void take(CheckedStretch stretch) {
        for (var leaf : stretch.leaves()) {
            if (leaf != null) {
                order.take(leaf, this::tell);
            }
        }
        stretch.flaws().forEach(this::tell);
        withheld += stretch.withheld();
        var end = entries + stretch.path().width();
        broken |= stretch.hashes().length != stretch.path().width() * Hash.BYTES;
        if (!broken) {
            for (var size : sizes.subSet(entries, false, end, stretch.root() == null)) {
                heads.put(size, edge.head(size, stretch.hashes()));
            }
            grow(stretch, end);
        }
        entries = end;
    }

    private void grow(CheckedStretch stretch, long end) {
        var root = stretch.root();
        rest = root == null ? stretch.hashes() : new byte[0];
        if (root != null) {
            edge.add(root);
            if (sizes.contains(end)) {
                heads.put(end, edge.head(end, rest));
            }
        }
    }

    /** Once all stretches have been taken. */
    public Found found() {
        if (!broken) {
            edge.finish();
        }
        flaws.sort(null);
        return new Found(broken ? null : edge.head(entries, rest), heads, withheld, List.copyOf(flaws));
    }

    private void compare(TilePath path, byte[] made) {
        var covered = 1L << 8 * path.level();
        byte[] there;
        try {
            there = tiles.hashes(path);
        } catch (NotAccepted missing) {
            tell(new Flaw(path.firstLeaf() + 1, missing.sentence()));
            return;
        }
        for (var i = 0; i < path.width() && !Arrays.equals(made, there); i++) {
            var first = path.firstLeaf() + i * covered + 1;
            if (!isAt(made, there, i) && !isToldWithin(first, first + covered)) {
                tell(new Flaw(first, "hash " + (i + 1) + " in " + path + " does not follow from the tile below it."));
                return;
            }
        }
        if (there.length > made.length) {
            tell(new Flaw(
                    path.firstLeaf() + (path.width() - 1) * covered + 1,
                    path + " has " + there.length + " bytes instead of " + made.length + "."));
        }
    }

    private static boolean isAt(byte[] made, byte[] there, int hash) {
        var from = hash * Hash.BYTES;
        var to = from + Hash.BYTES;
        return to <= there.length && Arrays.equals(made, from, to, there, from, to);
    }

    /** A hash that is wrong because of something below it is no flaw of its own. */
    private boolean isToldWithin(long first, long end) {
        return flaws.stream().anyMatch(flaw -> flaw.position() >= first && flaw.position() < end);
    }

    private void tell(Flaw flaw) {
        if (flaws.size() < FLAWS_TOLD) {
            flaws.add(flaw);
        }
    }
}
