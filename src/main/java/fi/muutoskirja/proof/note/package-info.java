/**
 * What is signed: notes, checkpoints, cosignatures, proofs for people, and the policy of whom to trust (C2SP).
 * Keys in files and words on the network live elsewhere.
 */
@NullMarked
package fi.muutoskirja.proof.note;

import org.jspecify.annotations.NullMarked;
