package fi.muutoskirja.proof.note;

import java.util.List;

/**
 * What a policy makes of a checkpoint whose signatures are all right.
 *
 * @param log the key of the log that signed it
 * @param cosignatures of every witness that the policy knows, at most one of each
 * @param quorumMet whether they are enough; without it the checkpoint is not to be trusted
 * @param have how many of the witnesses that the quorum asks gave theirs
 * @param need such as “2 of 3”, or “none”
 */
public record Judgement(
        Checkpoint checkpoint,
        VerifierKey log,
        List<Cosignature> cosignatures,
        boolean quorumMet,
        int have,
        String need) {}
