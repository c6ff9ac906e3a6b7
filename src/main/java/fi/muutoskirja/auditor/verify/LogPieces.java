package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.tree.HashTiles;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import fi.muutoskirja.proof.verify.Pieces;
import fi.muutoskirja.proof.verify.Stretch;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tiles and bundles of a log. Where a piece is asked that was not full when a checkpoint was signed, the log may have only the full
 * one by now, of which the beginning is the same.
 */
public final class LogPieces implements HashTiles {
    /** More than there can be, so that a tile with something put in shows where. */
    private static final int LONGEST_HASHES = 1 << 16;

    private static final int LONGEST_LEAVES = TilePath.FULL * (2 + 0xffff);
    private static final int LONGEST_LINES = 1 << 27;

    private final LogFiles files;

    public LogPieces(LogFiles files) {
        this.files = files;
    }

    /** The entries of a bundle with everything that belongs to them. */
    public Stretch stretch(TilePath leaves, boolean withContent) {
        return new Stretch(
                leaves,
                leaves(leaves),
                hashes(leaves.with(Content.HASHES)),
                withContent ? lines(leaves.with(Content.PAYLOADS)) : null,
                withContent ? lines(leaves.with(Content.METADATA)) : null);
    }

    @Override
    public byte[] hashes(TilePath path) {
        return read(path, LONGEST_HASHES, (full, width) -> width * Hash.BYTES)
                .orElseThrow(() -> new NotAccepted(path + " is missing."));
    }

    public byte[] leaves(TilePath path) {
        return read(path, LONGEST_LEAVES, Pieces::endOfLeaves)
                .orElseThrow(() -> new NotAccepted(path + " is missing."));
    }

    /** The payloads or metadata of a bundle, a line each; null when they are not there. */
    public byte @Nullable [] lines(TilePath path) {
        return read(path, LONGEST_LINES, LogPieces::endOfLines).orElse(null);
    }

    /** How long the beginning of a full piece is that has so many hashes or entries. */
    private interface Beginning {
        int length(byte[] full, int width);
    }

    private Optional<byte[]> read(TilePath path, int longest, Beginning beginning) {
        var exact = files.read(path.toString(), longest);
        return exact.isPresent() || path.isFull()
                ? exact
                : files.read(path.full().toString(), longest)
                        .map(full -> Arrays.copyOf(full, Math.min(full.length, beginning.length(full, path.width()))));
    }

    private static int endOfLines(byte[] full, int width) {
        return Pieces.ofLines(full, TilePath.FULL).to()[width - 1] + 1;
    }
}
