package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.proof.note.Judgement;
import fi.muutoskirja.proof.verify.Flaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of checking a log.
 *
 * @param checkpoint the log's own, as judged by the policy; null when it is not acceptable
 * @param entries how many were checked
 * @param withheld how many of their payloads are not shown to this reader
 * @param unsigned how many entries the database has beyond the checkpoint
 * @param outside names of the checkpoints from elsewhere that the log agrees with
 * @param flaws what does not hold, in order of position; empty when everything does
 */
public record LogVerdict(
        @Nullable Judgement checkpoint,
        long entries,
        long withheld,
        long unsigned,
        List<String> outside,
        List<Flaw> flaws) {
    /** Whether everything that was checked holds, the policy's quorum of witnesses included. */
    public boolean holds() {
        return flaws.isEmpty() && checkpoint != null && checkpoint.quorumMet();
    }
}
