package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.NotAccepted;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * The checked word of a witness: at this time it had seen no later tree of the log, and this one was only appended to.
 *
 * @param witness the key it signed with
 * @param seconds since 1970, from 1; no clock was asked whether it lies in the future
 */
public record Cosignature(VerifierKey witness, long seconds) {
    /**
     * Finds the latest cosignature of a witness on a note.
     *
     * @throws NotAccepted when one that is said to be of this witness is wrong
     */
    public static Optional<Cosignature> on(SignedNote note, VerifierKey witness) {
        if (witness.type() != KeyType.COSIGNATURE) {
            throw new NotAccepted(
                    "A witness signs with a key of type 0x04 (cosignature), which this is not: " + witness);
        }
        return witness.signaturesOn(note).stream()
                .map(signature -> new Cosignature(witness, TimedSignature.secondsOf(signature.signature())))
                .max(Comparator.comparingLong(Cosignature::seconds));
    }

    /** The time; one that lies beyond all that Java can count is the last that it can. */
    public Instant time() {
        return Instant.ofEpochSecond(Math.min(seconds, Instant.MAX.getEpochSecond()));
    }
}
