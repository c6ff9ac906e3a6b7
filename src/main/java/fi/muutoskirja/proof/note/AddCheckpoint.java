package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a log asks a witness (C2SP tlog-witness, add-checkpoint). Only its form is checked here.
 *
 * @param old the size of the tree that the witness saw last, 0 to 2⁶³ − 1
 * @param consistency from that tree to the new one, at most 63
 * @param checkpoint of the new tree, signed by the log
 */
public record AddCheckpoint(long old, List<Hash> consistency, SignedNote checkpoint) {
    private static final String CALLED = "request to a witness";

    public AddCheckpoint {
        if (old < 0) {
            throw new NotAccepted("The old size of a tree is 0 to 2^63 - 1, not " + old + ".");
        }
        consistency = ProofLines.mustBeFew(consistency);
    }

    /** @throws NotAccepted says what is wrong and on which line */
    public static AddCheckpoint read(byte[] bytes) {
        var lines = Lines.of(CALLED, bytes, SignedNote.MOST_BYTES);
        var old = lines.next("old");
        var oldRead = lines.here(() -> Decimal.read("size", old));
        var consistency = ProofLines.read(lines);
        return new AddCheckpoint(oldRead, consistency, SignedNote.read(lines));
    }

    /** The body of the request. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same as text. */
    @Override
    public String toString() {
        var text = new StringBuilder("old ").append(old).append('\n');
        return ProofLines.write(text, consistency).append(checkpoint).toString();
    }
}
