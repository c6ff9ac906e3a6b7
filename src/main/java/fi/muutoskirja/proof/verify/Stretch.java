package fi.muutoskirja.proof.verify;

import fi.muutoskirja.proof.tree.TilePath;
import org.jspecify.annotations.Nullable;

/**
 * Up to 256 entries that lie together, as they were found.
 *
 * @param path of the bundle of leaves
 * @param leaves the bundle
 * @param tile the tile of their hashes
 * @param payloads a line for each; null when all are withheld or looked at elsewhere
 * @param metadata likewise
 */
public record Stretch(
        TilePath path, byte[] leaves, byte[] tile, byte @Nullable [] payloads, byte @Nullable [] metadata) {}
