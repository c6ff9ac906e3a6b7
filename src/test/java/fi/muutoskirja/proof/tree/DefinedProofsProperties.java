package fi.muutoskirja.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** The paths looked up in tiles against the recursive definitions of RFC 9162, sections 2.1.3.1 and 2.1.4.1. */
@Tag("fast")
class DefinedProofsProperties {
    private static final int MOST = 2_000;
    private static final Sha256 SHA256 = new Sha256();
    private static final List<Hash> LEAVES = IntStream.range(0, MOST)
            .mapToObj(i -> SHA256.leaf(("entry " + i).getBytes(StandardCharsets.US_ASCII)))
            .toList();

    private static Hash root(int from, int to) {
        if (to - from == 1) {
            return LEAVES.get(from);
        }
        var middle = from + split(to - from);
        return SHA256.node(root(from, middle), root(middle, to));
    }

    private static int split(int count) {
        var split = 1;
        while (2 * split < count) {
            split *= 2;
        }
        return split;
    }

    private static List<Hash> path(int index, int from, int to) {
        if (to - from == 1) {
            return new ArrayList<>();
        }
        var middle = from + split(to - from);
        var left = index < middle;
        var path = left ? path(index, from, middle) : path(index, middle, to);
        path.add(left ? root(middle, to) : root(from, middle));
        return path;
    }

    private static List<Hash> proof(int smaller, int from, int to, boolean known) {
        if (smaller == to) {
            return known ? new ArrayList<>() : new ArrayList<>(List.of(root(from, to)));
        }
        var middle = from + split(to - from);
        var left = smaller <= middle;
        var proof = left ? proof(smaller, from, middle, known) : proof(smaller, middle, to, false);
        proof.add(left ? root(middle, to) : root(from, middle));
        return proof;
    }

    private static GrowingTree treeOf(int size) {
        var tree = new GrowingTree();
        tree.append(LEAVES.subList(0, size));
        return tree;
    }

    @Property(tries = 100)
    void anInclusionIsProvedAsDefined(
            @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST) int any) {
        var index = any % size;
        assertThat(treeOf(size).tree().inclusion(index).path()).isEqualTo(path(index, 0, size));
    }

    @Property(tries = 100)
    void aConsistencyIsProvedAsDefined(
            @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST) int any) {
        var smaller = 1 + any % size;
        assertThat(treeOf(size).tree().consistencyWith(smaller).path()).isEqualTo(proof(smaller, 0, size, true));
    }

    @Property(tries = 100)
    void noHashOfAPathCanBeAnother(
            @ForAll @IntRange(min = 2, max = MOST) int size,
            @ForAll @IntRange(max = MOST) int any,
            @ForAll @IntRange(max = MOST) int place,
            @ForAll @IntRange(max = 255) int bit) {
        var tree = treeOf(size);
        var index = any % size;
        var inclusion = tree.tree().inclusion(index);
        var other = new InclusionProof(index, size, flipped(inclusion.path(), place, bit));
        assertThatThrownBy(() -> other.mustLead(LEAVES.get(index), tree.head())).isInstanceOf(NotAccepted.class);
        var smaller = 1 + any % (size - 1);
        var consistency = tree.tree().consistencyWith(smaller);
        var forged = new ConsistencyProof(smaller, size, flipped(consistency.path(), place, bit));
        assertThatThrownBy(() -> forged.mustLead(tree.tree().headAt(smaller), tree.head()))
                .isInstanceOf(NotAccepted.class);
    }

    private static List<Hash> flipped(List<Hash> path, int place, int bit) {
        var bytes = path.get(place % path.size()).bytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        var flipped = new ArrayList<>(path);
        flipped.set(place % path.size(), Hash.of(bytes));
        return flipped;
    }
}
