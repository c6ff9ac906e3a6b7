package fi.muutoskirja.signing;

import fi.muutoskirja.proof.note.VerifierKey;
import java.time.Instant;
import java.util.Optional;

/**
 * How a witness stands with the log.
 *
 * @param name as the policy calls it
 * @param last what it cosigned last, as far as this node knows
 * @param whyNot why it cosigned nothing later, in one sentence; empty when there is nothing to say
 */
public record WitnessStanding(String name, VerifierKey key, Optional<Last> last, Optional<String> whyNot) {
    /**
     * What a witness cosigned.
     *
     * @param size of the tree, in entries
     * @param time of the cosignature, by the witness's clock
     */
    public record Last(long size, Instant time) {}
}
