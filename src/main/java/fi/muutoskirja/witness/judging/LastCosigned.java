package fi.muutoskirja.witness.judging;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.Cosignature;
import fi.muutoskirja.proof.note.NoteSignature;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.tree.TreeHead;
import java.util.List;

/**
 * What a witness has cosigned last of a log.
 *
 * @param note with the log's signature and the cosignature
 * @param seconds the time of the cosignature, since 1970
 */
public record LastCosigned(SignedNote note, TreeHead head, long seconds) {
    /**
     * Reads what the witness has written down.
     *
     * @throws NotAccepted unless it is of this log and this witness has cosigned it
     */
    public static LastCosigned read(byte[] bytes, String origin, SigningKey witness) {
        var note = SignedNote.read(bytes);
        var cosignature = Cosignature.on(note, witness.cosigner())
                .orElseThrow(() -> new NotAccepted("It has no cosignature by the key of this witness."));
        var checkpoint = Checkpoint.read(note.text());
        if (!checkpoint.origin().equals(origin)) {
            throw new NotAccepted("It is of another log, " + Shown.of(checkpoint.origin()) + ".");
        }
        return new LastCosigned(note, checkpoint.head(), cosignature.seconds());
    }

    /**
     * Cosigns what was found right.
     *
     * @param seconds since 1970, not before that of what was cosigned last
     */
    public static LastCosigned of(Submission submission, SigningKey witness, long seconds) {
        var cosignature = witness.cosign(submission.checkpoint(), seconds);
        var note = submission.note().with(List.of(cosignature));
        return new LastCosigned(note, submission.checkpoint().head(), seconds);
    }

    /** The word of the witness, which is always last. */
    public NoteSignature cosignature() {
        return note.signatures().getLast();
    }
}
