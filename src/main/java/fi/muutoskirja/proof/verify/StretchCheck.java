package fi.muutoskirja.proof.verify;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.leaf.Leaf;
import fi.muutoskirja.proof.tree.PerfectSubtree;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks stretches one by one, as far as each can be checked without the others. For one thread. */
public final class StretchCheck {
    private final Sha256 sha256 = new Sha256();
    private final PerfectSubtree subtree = new PerfectSubtree();
    private final byte[] hash = new byte[Hash.BYTES];

    public CheckedStretch check(Stretch stretch) {
        var path = stretch.path();
        var flaws = new ArrayList<Flaw>();
        var first = path.firstLeaf() + 1;
        Pieces pieces;
        try {
            pieces = Pieces.ofLeaves(stretch.leaves(), path.width());
        } catch (NotAccepted broken) {
            flaws.add(new Flaw(first + firstDifferent(stretch), "in " + path + " " + broken.sentence() + "."));
            return new CheckedStretch(path, List.of(), stretch.tile(), root(path, stretch.tile()), 0, flaws);
        }
        var leaves = leaves(stretch, pieces, flaws);
        var hashes = hashes(stretch, pieces);
        compareWithTile(stretch, hashes, flaws);
        var payloads = new Lines(stretch, Content.PAYLOADS, stretch.payloads(), Leaf::payload);
        var metadata = new Lines(stretch, Content.METADATA, stretch.metadata(), Leaf::metadata);
        var withheld = payloads.check(leaves, flaws);
        metadata.check(leaves, flaws);
        flaws.sort(null);
        return new CheckedStretch(path, leaves, hashes, root(path, hashes), withheld, flaws);
    }

    private @Nullable Hash root(TilePath path, byte[] hashes) {
        return path.isFull() && hashes.length == TilePath.FULL * Hash.BYTES
                ? subtree.root(hashes, 0, TilePath.FULL)
                : null;
    }

    /** How many leaves of a broken bundle can be followed before one that is not in the tile. */
    private int firstDifferent(Stretch stretch) {
        var bytes = stretch.leaves();
        var at = 0;
        for (var i = 0; i < stretch.path().width(); i++) {
            var begin = at + 2;
            var end = begin > bytes.length ? begin : begin + ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff);
            if (end > bytes.length) {
                return i;
            }
            sha256.leaf(bytes, begin, end - begin, hash, 0);
            if (!isInTile(stretch, hash, 0, i)) {
                return i;
            }
            at = end;
        }
        return stretch.path().width() - 1;
    }

    private static boolean isInTile(Stretch stretch, byte[] hashes, int from, int entry) {
        var at = entry * Hash.BYTES;
        return at + Hash.BYTES <= stretch.tile().length
                && Arrays.equals(hashes, from, from + Hash.BYTES, stretch.tile(), at, at + Hash.BYTES);
    }

    private List<@Nullable Leaf> leaves(Stretch stretch, Pieces pieces, List<Flaw> flaws) {
        var leaves = new ArrayList<@Nullable Leaf>(stretch.path().width());
        for (var i = 0; i < stretch.path().width(); i++) {
            var position = stretch.path().firstLeaf() + 1 + i;
            Leaf leaf = null;
            try {
                leaf = Leaf.read(stretch.leaves(), pieces.from()[i], pieces.length(i));
                if (leaf.position() != position) {
                    flaws.add(
                            new Flaw(position, "the leaf there says that it is at position " + leaf.position() + "."));
                }
            } catch (NotAccepted broken) {
                flaws.add(new Flaw(position, broken.sentence()));
            }
            leaves.add(leaf);
        }
        return leaves;
    }

    private byte[] hashes(Stretch stretch, Pieces pieces) {
        var hashes = new byte[stretch.path().width() * Hash.BYTES];
        for (var i = 0; i < stretch.path().width(); i++) {
            sha256.leaf(stretch.leaves(), pieces.from()[i], pieces.length(i), hashes, i * Hash.BYTES);
        }
        return hashes;
    }

    private static void compareWithTile(Stretch stretch, byte[] hashes, List<Flaw> flaws) {
        if (Arrays.equals(hashes, stretch.tile())) {
            return;
        }
        var tile = stretch.path().with(Content.HASHES);
        for (var i = 0; i < stretch.path().width(); i++) {
            if (!isInTile(stretch, hashes, i * Hash.BYTES, i)) {
                flaws.add(new Flaw(
                        stretch.path().firstLeaf() + 1 + i,
                        "the leaf in " + stretch.path() + " does not have the hash that " + tile + " holds for it."));
                return;
            }
        }
        flaws.add(new Flaw(
                stretch.path().firstLeaf() + stretch.path().width(),
                tile + " has " + stretch.tile().length + " bytes instead of " + hashes.length + "."));
    }

    private final class Lines {
        private final Stretch stretch;
        private final TilePath path;
        private final byte @Nullable [] bytes;
        private final Function<Leaf, Hash> expected;

        Lines(Stretch stretch, Content content, byte @Nullable [] bytes, Function<Leaf, Hash> expected) {
            this.stretch = stretch;
            this.path = stretch.path().with(content);
            this.bytes = bytes;
            this.expected = expected;
        }

        /** How many are withheld. */
        int check(List<@Nullable Leaf> leaves, List<Flaw> flaws) {
            if (bytes == null) {
                return leaves.size();
            }
            Pieces pieces;
            var lines = leaves.size();
            try {
                pieces = Pieces.ofLines(bytes, lines);
            } catch (NotAccepted broken) {
                flaws.add(new Flaw(
                        stretch.path().firstLeaf() + 1 + firstDifferent(leaves),
                        "in " + path + " " + broken.sentence() + "."));
                return 0;
            }
            var withheld = 0;
            for (var i = 0; i < lines; i++) {
                var leaf = leaves.get(i);
                if (pieces.length(i) == 0) {
                    withheld++;
                } else if (leaf != null && !is(pieces.from()[i], pieces.length(i), expected.apply(leaf))) {
                    flaws.add(new Flaw(
                            stretch.path().firstLeaf() + 1 + i,
                            "line " + (i + 1) + " of " + path + " is not what was logged: its hash is another one."));
                }
            }
            return withheld;
        }

        /** How many lines of a file with too few or too many can be followed before one that was not logged. */
        private int firstDifferent(List<@Nullable Leaf> leaves) {
            var at = 0;
            var all = java.util.Objects.requireNonNull(bytes);
            for (var i = 0; i < leaves.size(); i++) {
                var end = at;
                while (end < all.length && all[end] != '\n') {
                    end++;
                }
                var leaf = leaves.get(i);
                if (end == all.length || leaf != null && end > at && !is(at, end - at, expected.apply(leaf))) {
                    return i;
                }
                at = end + 1;
            }
            return leaves.size() - 1;
        }

        private boolean is(int from, int length, Hash logged) {
            sha256.plain(java.util.Objects.requireNonNull(bytes), from, length, hash, 0);
            return logged.isAt(hash, 0);
        }
    }
}
