package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.StrictBase64;
import fi.muutoskirja.proof.tree.InclusionProof;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A proof that a leaf is in a log, in one file (C2SP tlog-proof). Reading one proves nothing: the hash of the leaf has to be known, the
 * checkpoint judged by a {@link TrustPolicy}, and the path followed to its root.
 *
 * @param extra what the application adds; nothing vouches for it
 * @param index of the leaf, from 0
 * @param inclusion from the leaf's sibling up, at most 63
 * @param checkpoint as the log gave it; its size is greater than the index
 */
public record TlogProof(byte @Nullable [] extra, long index, List<Hash> inclusion, SignedNote checkpoint) {
    public static final int MOST_BYTES = 2 * SignedNote.MOST_BYTES;
    private static final String CALLED = "proof";
    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";

    /** @throws NotAccepted when the checkpoint is none, or its tree has no such leaf */
    public TlogProof(byte @Nullable [] extra, long index, List<Hash> inclusion, SignedNote checkpoint) {
        this.extra = extra == null ? null : extra.clone();
        this.index = index;
        this.inclusion = ProofLines.mustBeFew(inclusion);
        this.checkpoint = checkpoint;
        var size = Checkpoint.read(checkpoint.text()).size();
        if (index < 0 || index >= size) {
            throw new NotAccepted("The proof is of the leaf with index " + index + ", which a tree of size " + size
                    + " does not have.");
        }
    }

    /** @throws NotAccepted says what is wrong and on which line */
    public static TlogProof read(byte[] bytes) {
        var lines = Lines.of(CALLED, bytes, MOST_BYTES);
        if (!lines.next().equals(FIRST_LINE)) {
            throw lines.wrong("“" + FIRST_LINE + "” has to stand here.");
        }
        var extra = extra(lines);
        var index = lines.next("index");
        var indexRead = lines.here(() -> Decimal.read("index", index));
        var inclusion = ProofLines.read(lines);
        return new TlogProof(extra, indexRead, inclusion, SignedNote.read(lines));
    }

    private static byte @Nullable [] extra(Lines lines) {
        if (!lines.nextBeginsWith("extra ")) {
            return null;
        }
        var extra = lines.next("extra");
        return lines.here(() -> StrictBase64.bytes(extra));
    }

    /** What the checkpoint says. */
    public Checkpoint stated() {
        return Checkpoint.read(checkpoint.text());
    }

    /** The path from the leaf to the root of what the checkpoint says. */
    public InclusionProof path() {
        return new InclusionProof(index, stated().size(), inclusion);
    }

    /** The file, by custom named {@code ….tlog-proof}. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same as text. */
    @Override
    public String toString() {
        var text = new StringBuilder(FIRST_LINE).append('\n');
        if (extra != null) {
            text.append("extra ")
                    .append(Base64.getEncoder().encodeToString(extra))
                    .append('\n');
        }
        text.append("index ").append(index).append('\n');
        return ProofLines.write(text, inclusion).append(checkpoint).toString();
    }

    @Override
    public byte @Nullable [] extra() {
        return extra == null ? null : extra.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TlogProof that
                && index == that.index
                && Arrays.equals(extra, that.extra)
                && inclusion.equals(that.inclusion)
                && checkpoint.equals(that.checkpoint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(extra), index, inclusion, checkpoint);
    }
}
