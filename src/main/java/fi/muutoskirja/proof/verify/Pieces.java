package fi.muutoskirja.proof.verify;

import fi.muutoskirja.proof.NotAccepted;

/**
 * Where each of the entries of one file begins and ends: of a bundle of leaves, each after its length in two bytes (C2SP tlog-tiles), or
 * of lines.
 *
 * @param from where each begins
 * @param to where each ends, excluded
 */
public record Pieces(int[] from, int[] to) {
    private static final int LENGTH = 2;

    /** @throws NotAccepted unless there are just so many leaves */
    public static Pieces ofLeaves(byte[] bytes, int count) {
        var pieces = new Pieces(new int[count], new int[count]);
        var at = 0;
        for (var i = 0; i < count; i++) {
            pieces.from[i] = at + LENGTH;
            at = endOfLeaf(bytes, at, i, count);
            pieces.to[i] = at;
        }
        if (at != bytes.length) {
            throw new NotAccepted(
                    "there are " + (bytes.length - at) + " bytes after the last of " + count + " entries");
        }
        return pieces;
    }

    private static int endOfLeaf(byte[] bytes, int at, int leaf, int count) {
        var begin = at + LENGTH;
        if (begin > bytes.length) {
            throw new NotAccepted("the file ends before entry " + (leaf + 1) + " of " + count);
        }
        var end = begin + ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff);
        if (end > bytes.length) {
            throw new NotAccepted("the file ends within entry " + (leaf + 1) + " of " + count);
        }
        return end;
    }

    /**
     * Where so many leaves end in a bundle that has at least as many.
     *
     * @throws NotAccepted when it has fewer
     */
    public static int endOfLeaves(byte[] bytes, int count) {
        var at = 0;
        for (var i = 0; i < count; i++) {
            at = endOfLeaf(bytes, at, i, count);
        }
        return at;
    }

    /** @throws NotAccepted unless there are just so many lines, each ending in a newline */
    public static Pieces ofLines(byte[] bytes, int count) {
        var pieces = new Pieces(new int[count], new int[count]);
        var at = 0;
        for (var i = 0; i < count; i++) {
            pieces.from[i] = at;
            while (at < bytes.length && bytes[at] != '\n') {
                at++;
            }
            if (at == bytes.length) {
                throw new NotAccepted("the file ends before line " + (i + 1) + " of " + count + " does");
            }
            pieces.to[i] = at++;
        }
        if (at != bytes.length) {
            throw new NotAccepted("there are " + (bytes.length - at) + " bytes after the last of " + count + " lines");
        }
        return pieces;
    }

    int length(int piece) {
        return to[piece] - from[piece];
    }
}
