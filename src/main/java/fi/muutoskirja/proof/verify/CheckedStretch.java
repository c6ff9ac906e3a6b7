package fi.muutoskirja.proof.verify;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.leaf.Leaf;
import fi.muutoskirja.proof.tree.TilePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch was found to be.
 *
 * @param path of its leaves
 * @param leaves in order; null in place of one that cannot be read
 * @param hashes of the leaves' bytes, side by side; those of the tile when the bundle is broken
 * @param root over those hashes, when there are 256
 * @param withheld how many payloads are not shown to this reader
 * @param flaws in order
 */
public record CheckedStretch(
        TilePath path,
        List<@Nullable Leaf> leaves,
        byte[] hashes,
        @Nullable Hash root,
        int withheld,
        List<Flaw> flaws) {}
