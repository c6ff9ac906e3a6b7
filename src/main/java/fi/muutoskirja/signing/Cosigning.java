package fi.muutoskirja.signing;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.KnownWitness;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.ConsistencyProof;
import java.util.List;
import java.util.function.LongFunction;

/** Asks witnesses for their word on a checkpoint. */
public interface Cosigning {
    /** Whom it asks, in the order in which they are set. */
    List<KnownWitness> witnesses();

    /**
     * What outsiders are told: these keys of the log, whose word it asks for, and how much of it is enough.
     *
     * @throws NotAccepted when what was set is about another log
     */
    TrustPolicy policy(List<VerifierKey> logs);

    /**
     * Asks each witness for its cosignature. Returns within seconds, whoever does not answer, and at once when it was asked about the
     * same checkpoint before; those who did not answer are asked again meanwhile.
     *
     * @param checkpoint signed by the log
     * @param since by the size of an earlier tree, the proof that the tree of the checkpoint was appended to it
     * @return the checkpoint with those cosignatures that were given and hold
     * @throws SeenOtherwise when a witness has seen another log: nothing may be signed any more
     */
    SignedNote cosigned(SignedNote checkpoint, LongFunction<ConsistencyProof> since);

    /** How each witness stood when it was asked last. Safe for many threads. */
    List<WitnessStanding> standing();

    /** Nobody is asked. */
    static Cosigning byNobody() {
        return new Cosigning() {
            @Override
            public List<KnownWitness> witnesses() {
                return List.of();
            }

            @Override
            public TrustPolicy policy(List<VerifierKey> logs) {
                return TrustPolicy.of(logs);
            }

            @Override
            public SignedNote cosigned(SignedNote checkpoint, LongFunction<ConsistencyProof> since) {
                return checkpoint;
            }

            @Override
            public List<WitnessStanding> standing() {
                return List.of();
            }
        };
    }
}
