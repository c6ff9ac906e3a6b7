package fi.muutoskirja.proof.tree;

/** Where tiles of hashes come from. */
@FunctionalInterface
public interface HashTiles {
    /**
     * The hashes of a tile, 32 bytes each.
     *
     * @param path of hashes
     * @throws fi.muutoskirja.proof.NotAccepted when it is missing or of another length
     */
    byte[] hashes(TilePath path);
}
