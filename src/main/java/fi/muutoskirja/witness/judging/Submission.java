package fi.muutoskirja.witness.judging;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import fi.muutoskirja.proof.note.AddCheckpoint;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.NoteSignature;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.ConsistencyProof;
import fi.muutoskirja.proof.tree.TreeHead;
import fi.muutoskirja.witness.judging.Refusal.Reason;
import java.util.List;
import java.util.Optional;

/**
 * A checkpoint that a watched log has signed, and what it says to be its proof.
 *
 * @param old the size that the log believes the witness saw last
 * @param note with the signatures by known keys of the log alone, one of each
 */
public record Submission(long old, List<Hash> consistency, Checkpoint checkpoint, SignedNote note) implements Heard {
    /** Looks at form, log and signature, in this order. */
    public static Heard read(byte[] body, WatchedLogs logs) {
        AddCheckpoint asked;
        Checkpoint checkpoint;
        try {
            asked = AddCheckpoint.read(body);
            checkpoint = Checkpoint.readWithAnyRoot(asked.checkpoint().text());
        } catch (NotAccepted malformed) {
            return new Refusal(Reason.MALFORMED, malformed.sentence());
        }
        var keys = logs.keysOf(checkpoint.origin());
        if (keys.isEmpty()) {
            return new Refusal(
                    Reason.UNKNOWN_LOG,
                    "The log " + Shown.of(checkpoint.origin()) + " is not one that this witness watches.");
        }
        try {
            return signed(asked, checkpoint, keys);
        } catch (NotAccepted wrong) {
            return new Refusal(Reason.NOT_SIGNED, wrong.sentence());
        }
    }

    private static Heard signed(AddCheckpoint asked, Checkpoint checkpoint, List<VerifierKey> keys) {
        var note = asked.checkpoint();
        var signers = keys.stream().filter(key -> key.signed(note)).toList();
        if (signers.isEmpty()) {
            return new Refusal(
                    Reason.NOT_SIGNED,
                    "The checkpoint is signed by no key that this witness knows for the log "
                            + Shown.of(checkpoint.origin()) + ".");
        }
        var signatures =
                signers.stream().map(signer -> signatureOf(signer, note)).toList();
        return new Submission(asked.old(), asked.consistency(), checkpoint, new SignedNote(note.text(), signatures));
    }

    private static NoteSignature signatureOf(VerifierKey signer, SignedNote note) {
        return note.signatures().stream()
                .filter(signature ->
                        signer.keyId() == signature.keyId() && signer.name().equals(signature.name()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Compares with what the witness saw last.
     *
     * @param last of this log; the empty tree when the witness never cosigned anything of it
     * @return empty when the checkpoint may be cosigned
     */
    public Optional<Refusal> refusedAfter(TreeHead last) {
        if (old > checkpoint.size()) {
            return refused(
                    Reason.MALFORMED,
                    "The old size, " + old + ", is greater than that of the checkpoint, " + checkpoint.size() + ".");
        }
        if (old != last.size()) {
            return refused(Reason.OTHER_SIZE, Long.toString(last.size()));
        }
        try {
            new ConsistencyProof(old, checkpoint.size(), consistency).mustLead(last, checkpoint.head());
            return Optional.empty();
        } catch (NotAccepted another) {
            return refused(Reason.NOT_CONSISTENT, another.sentence());
        }
    }

    private static Optional<Refusal> refused(Reason reason, String says) {
        return Optional.of(new Refusal(reason, says));
    }

    /** Whether the log has signed two trees of the same size: this one, and the one that the witness saw last. */
    public boolean contradicts(TreeHead last) {
        return checkpoint.size() == last.size() && !checkpoint.root().equals(last.root());
    }
}
