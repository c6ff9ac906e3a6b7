package fi.muutoskirja.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import fi.muutoskirja.proof.tree.TiledTree;
import fi.muutoskirja.proof.verify.Pieces;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
final class GrownTest {
    @Test
    void growsInStepsAsItGrowsAtOnce() {
        var random = new Random(4);
        for (var size : new int[] {1, 2, 255, 256, 257, 511, 512, 700, 1_300}) {
            var leaves = leaves(size);
            var atOnce = Grown.fromNothing().with(leaves);
            var files = new HashMap<TilePath, byte[]>();
            var grown = Grown.fromNothing();
            for (var at = 0; at < size; ) {
                var next = Math.min(size, at + 1 + random.nextInt(400));
                var step = grown.with(leaves.subList(at, next));
                mustBeConsistent(grown, step, files);
                files.putAll(step.files());
                grown = step.grown();
                at = next;
            }

            assertThat(grown.head()).isEqualTo(atOnce.grown().head());
            assertThat(grown.last()).isEqualTo(leaves.getLast());
            atOnce.files()
                    .forEach((path, bytes) ->
                            assertThat(files.get(path)).as(path.toString()).isEqualTo(bytes));
            assertThat(grown.edge().keySet()).isEqualTo(atOnce.grown().edge().keySet());
        }
    }

    private static void mustBeConsistent(Grown before, Grown.Step step, Map<TilePath, byte[]> standing) {
        var tree = new TiledTree(
                step.grown().size(),
                path -> Objects.requireNonNull(step.files().getOrDefault(path, standing.get(path))));
        tree.consistencyWith(before.size()).mustLead(before.head(), step.grown().head());
    }

    @Test
    void aBundleHoldsTheLeavesOneAfterTheOther() {
        var leaves = leaves(258);
        var files = Grown.fromNothing().with(leaves).files();

        var full = Objects.requireNonNull(files.get(new TilePath(Content.LEAVES, 0, 0, 256)));
        var part = Objects.requireNonNull(files.get(new TilePath(Content.LEAVES, 0, 1, 2)));

        assertThat(Pieces.ofLeaves(full, 256).from()[1]).isEqualTo(leaves.getFirst().length + 4);
        assertThat(Pieces.ofLeaves(part, 2).to()[1]).isEqualTo(part.length);
    }

    @Test
    void appendingNothingChangesNothing() {
        var grown = Grown.fromNothing().with(leaves(300)).grown();
        var same = grown.with(List.of());
        assertThat(same.files()).isEmpty();
        assertThat(same.grown().head()).isEqualTo(grown.head());
    }

    @Test
    void refusesALeafThatNoBundleHasRoomFor() {
        assertThatThrownBy(() -> Grown.fromNothing().with(List.of(new byte[65_536])))
                .isInstanceOf(NotAccepted.class);
    }

    private static List<byte[]> leaves(int count) {
        var leaves = new ArrayList<byte[]>();
        for (var i = 0; i < count; i++) {
            leaves.add(("leaf " + i).getBytes(StandardCharsets.UTF_8));
        }
        return leaves;
    }
}
