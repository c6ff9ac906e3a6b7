package fi.muutoskirja.signing;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.TlogProof;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.ConsistencyProof;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TreeHead;
import java.util.List;
import java.util.Optional;

/** The log of this ledger as outsiders may see it. Safe for many threads. */
public interface PublicLog {
    /** The checkpoint; empty before the first entry was signed, and where no log is kept. */
    Optional<PublishedCheckpoint> published();

    /** The keys that sign or signed the log, newest first; empty before there is one. */
    List<VerifierKey> verifiers();

    /** Whose word the log asks for, and how much of it is enough; empty before there is a key. */
    Optional<TrustPolicy> policy();

    /** How many witnesses vouch for what is published; empty before there is a key. */
    Optional<Witnessing> witnessing();

    /** What the signer of this node is doing. */
    SignerStanding standing();

    /** A piece of the published log; empty when the log is not as large, or has nothing there. */
    Optional<byte[]> piece(TilePath path);

    /**
     * The head that the log had at a size.
     *
     * @throws NotAccepted when the published log is smaller
     */
    TreeHead headAt(long size);

    /**
     * Why the log at one size is the log at a smaller one with entries appended.
     *
     * @throws NotAccepted when the published log is smaller than either, or they are the wrong way round
     */
    ConsistencyProof consistency(long from, long to);

    /**
     * The proof, in one file, that the entry at a position is in the published log. What it carries as extra is the entry's leaf.
     *
     * @param position from 1
     * @return empty when the entry is not signed yet
     */
    Optional<TlogProof> proof(long position);
}
