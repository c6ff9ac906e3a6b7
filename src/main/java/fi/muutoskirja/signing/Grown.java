package fi.muutoskirja.signing;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.tree.Growth;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import fi.muutoskirja.proof.tree.TreeHead;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tree as far as it has grown, with as much of it in memory as it takes to grow on: nothing of what lies on a disk is trusted.
 *
 * @param edge the last tile of each level, where it is not full
 * @param tail the leaves after the last full bundle
 * @param last the last leaf; empty when there is none
 */
record Grown(TreeHead head, Map<TilePath, byte[]> edge, List<byte[]> tail, byte[] last) {
    private static final int LONGEST_LEAF = 0xffff;

    /**
     * A step.
     *
     * @param files those that the smaller tree did not have, or had with less in them: first bundles, then tiles from level 0 upwards
     */
    record Step(Grown grown, Map<TilePath, byte[]> files) {}

    static Grown fromNothing() {
        return new Grown(TreeHead.empty(), Map.of(), List.of(), new byte[0]);
    }

    long size() {
        return head.size();
    }

    /** Appends leaves. */
    Step with(List<byte[]> leaves) {
        var sha256 = new Sha256();
        var hashes = leaves.stream().map(sha256::leaf).toList();
        var growth = Growth.of(size(), this::standing, hashes);
        var files = new LinkedHashMap<TilePath, byte[]>();
        var open = new ArrayList<>(tail);
        var first = size() - tail.size();
        for (var leaf : leaves) {
            open.add(leaf);
            if (open.size() == TilePath.FULL) {
                files.put(new TilePath(Content.LEAVES, 0, first / TilePath.FULL, TilePath.FULL), bundle(open));
                first += TilePath.FULL;
                open.clear();
            }
        }
        if (!open.isEmpty() && !leaves.isEmpty()) {
            files.put(new TilePath(Content.LEAVES, 0, first / TilePath.FULL, open.size()), bundle(open));
        }
        files.putAll(growth.tiles());
        var newest = leaves.isEmpty() ? last : leaves.getLast();
        return new Step(new Grown(growth.head(), edgeAfter(growth), List.copyOf(open), newest), files);
    }

    private byte[] standing(TilePath path) {
        var hashes = edge.get(path);
        if (hashes == null) {
            throw new NotAccepted("The tree of " + size() + " entries does not end in " + path + ".");
        }
        return hashes;
    }

    private Map<TilePath, byte[]> edgeAfter(Growth growth) {
        var after = new LinkedHashMap<TilePath, byte[]>();
        var all = new LinkedHashMap<>(edge);
        all.putAll(growth.tiles());
        var size = growth.head().size();
        all.forEach((path, hashes) -> {
            var atLevel = size >> 8 * path.level();
            if (path.index() == atLevel / TilePath.FULL && path.width() == atLevel % TilePath.FULL) {
                after.put(path, hashes);
            }
        });
        return after;
    }

    private static byte[] bundle(List<byte[]> leaves) {
        var bundle = new ByteArrayOutputStream(leaves.size() * 400);
        for (var leaf : leaves) {
            if (leaf.length > LONGEST_LEAF) {
                throw new NotAccepted("A leaf has at most " + LONGEST_LEAF + " bytes, not " + leaf.length + ".");
            }
            bundle.write(leaf.length >> 8);
            bundle.write(leaf.length);
            bundle.writeBytes(leaf);
        }
        return bundle.toByteArray();
    }
}
