package fi.muutoskirja.signing;

import fi.muutoskirja.proof.note.KnownWitness;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.tree.ConsistencyProof;
import java.util.List;
import java.util.function.LongFunction;

/** Asks witnesses for their word on a checkpoint. */
public interface Cosigning {
    /** Whom it asks, in the order in which they are set. */
    List<KnownWitness> witnesses();

    /** How many of them are enough. */
    int least();

    /**
     * Asks each witness for its cosignature. Returns within seconds, whoever does not answer; never fails.
     *
     * @param checkpoint signed by the log
     * @param since by the size of an earlier tree, the proof that the tree of the checkpoint was appended to it
     * @return the checkpoint with those cosignatures that were given and hold
     */
    SignedNote cosigned(SignedNote checkpoint, LongFunction<ConsistencyProof> since);

    /** Nobody is asked. */
    static Cosigning byNobody() {
        return new Cosigning() {
            @Override
            public List<KnownWitness> witnesses() {
                return List.of();
            }

            @Override
            public int least() {
                return 0;
            }

            @Override
            public SignedNote cosigned(SignedNote checkpoint, LongFunction<ConsistencyProof> since) {
                return checkpoint;
            }
        };
    }
}
