package fi.muutoskirja.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** The tree of tiles against the definition of RFC 9162, section 2.1.1, taken at its word. */
@Tag("fast")
class TreeProperties {
    private static final Sha256 SHA256 = new Sha256();
    private static final List<Hash> LEAVES = IntStream.range(0, 2_000)
            .mapToObj(i -> SHA256.leaf(("leaf " + i).getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
            .toList();

    private static Hash defined(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return SHA256.of(new byte[0]);
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var split = 1;
        while (2 * split < leaves.size()) {
            split *= 2;
        }
        return SHA256.node(defined(leaves.subList(0, split)), defined(leaves.subList(split, leaves.size())));
    }

    @Property(tries = 60)
    void growsByAnyStepsToTheDefinedRoot(
            @ForAll @IntRange(max = 900) int first,
            @ForAll @IntRange(max = 600) int second,
            @ForAll @IntRange(max = 500) int third) {
        var tree = new GrowingTree();
        var one = tree.append(LEAVES.subList(0, first));
        var two = tree.append(LEAVES.subList(first, first + second));
        var three = tree.append(LEAVES.subList(first + second, first + second + third));
        assertThat(three.root()).isEqualTo(defined(LEAVES.subList(0, first + second + third)));
        assertThat(tree.tree().headAt(first)).isEqualTo(one);
        tree.tree().consistencyWith(first).mustLead(one, three);
        tree.tree().consistencyWith(two.size()).mustLead(two, three);
        assertThat(TilePath.ofTree(three.size()))
                .allSatisfy(path -> assertThat(tree.hashes(path)).hasSize(32 * path.width()));
    }

    @Property(tries = 100)
    void everyLeafIsProvedAndNoOtherInItsPlace(
            @ForAll @IntRange(min = 1, max = 700) int size, @ForAll @IntRange(max = 699) int any) {
        var tree = new GrowingTree();
        tree.append(LEAVES.subList(0, size));
        var index = any % size;
        var proof = tree.tree().inclusion(index);
        proof.mustLead(LEAVES.get(index), tree.head());
        assertThatThrownBy(() -> proof.mustLead(LEAVES.get(index + 1), tree.head()))
                .isInstanceOf(NotAccepted.class);
        if (size > 1) {
            var other = new InclusionProof((index + 1) % size, size, proof.path());
            assertThatThrownBy(() -> other.mustLead(LEAVES.get(index), tree.head()))
                    .isInstanceOf(NotAccepted.class);
        }
    }

    @Property(tries = 60)
    void aForkIsNotProved(
            @ForAll @IntRange(min = 1, max = 400) int smaller, @ForAll @IntRange(min = 1, max = 300) int more) {
        var tree = new GrowingTree();
        tree.append(LEAVES.subList(0, smaller + more));
        var forked = new GrowingTree();
        var other = forked.append(LEAVES.subList(1, smaller + 1));
        var proof = tree.tree().consistencyWith(smaller);
        assertThatThrownBy(() -> proof.mustLead(other, tree.head())).isInstanceOf(NotAccepted.class);
    }

    @Property(tries = 300)
    void aPathIsReadBack(
            @ForAll TilePath.Content content,
            @ForAll @IntRange(max = 3) int level,
            @ForAll @IntRange(max = 8_000_000) int index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        var path = new TilePath(content, content == TilePath.Content.HASHES ? level : 0, index, width);
        assertThat(TilePath.read(path.toString())).isEqualTo(path);
    }
}
