package fi.muutoskirja.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree of eight leaves with which certificate-transparency tests RFC 6962, and its published hashes. */
@Tag("fast")
class PublishedTreeTest {
    private static final Sha256 SHA256 = new Sha256();
    private static final List<Hash> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(hex -> SHA256.leaf(HexFormat.of().parseHex(hex)))
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final String A = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private static final String B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String C = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
    private static final String D = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String E = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String F = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";

    private static GrowingTree treeOf(int size) {
        var tree = new GrowingTree();
        tree.append(LEAVES.subList(0, size));
        return tree;
    }

    private static List<Hash> hashes(String... words) {
        return Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .map(Hash::ofHex)
                .toList();
    }

    @Test
    void everyRootIsThePublishedOne() {
        for (var size = 0; size <= 8; size++) {
            assertThat(treeOf(size).head().root().hex()).isEqualTo(ROOTS.get(size));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, ''",
        "0, 8, " + A + " " + B + " " + C,
        "5, 8, " + D + " " + E + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 3, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "1, 5, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d " + B + " " + D,
    })
    void everyInclusionIsProvedAsPublished(int index, int size, String path) {
        var tree = treeOf(size);
        var published = new InclusionProof(index, size, hashes(path.split(" ")));
        assertThat(tree.tree().inclusion(index)).isEqualTo(published);
        published.mustLead(LEAVES.get(index), tree.head());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "1, 8, " + A + " " + B + " " + C,
        "6, 8, " + F + " " + E + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 5, " + B + " " + D,
    })
    void everyConsistencyIsProvedAsPublished(int from, int to, String path) {
        var tree = treeOf(to);
        var published = new ConsistencyProof(from, to, hashes(path.split(" ")));
        assertThat(tree.tree().consistencyWith(from)).isEqualTo(published);
        published.mustLead(treeOf(from).head(), tree.head());
    }

    /** The trees of RFC 9162, section 2.1.5: seven leaves, grown from three, four and six. */
    @Test
    void thePathsOfTheRfcHaveItsShape() {
        var tree = treeOf(7).tree();
        assertThat(tree.inclusion(0).path()).hasSize(3);
        assertThat(tree.inclusion(3).path()).hasSize(3);
        assertThat(tree.inclusion(4).path()).hasSize(3);
        assertThat(tree.inclusion(6).path()).hasSize(2);
        assertThat(tree.consistencyWith(3).path()).hasSize(4);
        assertThat(tree.consistencyWith(4).path()).hasSize(1);
        assertThat(tree.consistencyWith(6).path()).hasSize(3);
    }

    @Test
    void noPathOfAnotherLengthLeadsAnywhere() {
        for (var size = 1; size <= 8; size++) {
            var tree = treeOf(size);
            for (var index = 0; index < size; index++) {
                var path = tree.tree().inclusion(index).path();
                for (var length = 0; length <= 64; length++) {
                    var other = new InclusionProof(index, size, cutOrFilled(path, length));
                    var leaf = LEAVES.get(index);
                    if (length != path.size()) {
                        assertThatThrownBy(() -> other.mustLead(leaf, tree.head()))
                                .isInstanceOf(NotAccepted.class)
                                .hasMessageMatching(
                                        "An entry with index \\d in a log of \\d is not proved by \\d+ hash(es)?\\.");
                    }
                }
            }
        }
    }

    @Test
    void noConsistencyOfAnotherLengthLeadsAnywhere() {
        for (var to = 1; to <= 8; to++) {
            for (var from = 0; from <= to; from++) {
                var smaller = treeOf(from).head();
                var larger = treeOf(to).head();
                var path = treeOf(to).tree().consistencyWith(from).path();
                for (var length = 0; length <= 64; length++) {
                    var other = new ConsistencyProof(from, to, cutOrFilled(path, length));
                    if (length != path.size()) {
                        assertThatThrownBy(() -> other.mustLead(smaller, larger))
                                .isInstanceOf(NotAccepted.class)
                                .hasMessageMatching(
                                        "That a log grew from \\d to \\d entries is not proved by \\d+ hash(es)?\\.");
                    }
                }
            }
        }
    }

    private static List<Hash> cutOrFilled(List<Hash> path, int length) {
        return Stream.concat(path.stream(), Stream.generate(LEAVES::getFirst))
                .limit(length)
                .toList();
    }
}
