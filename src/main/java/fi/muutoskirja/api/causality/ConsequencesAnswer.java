package fi.muutoskirja.api.causality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything that followed from a decision, as known at one moment.
 *
 * @param knownAt the moment of knowledge, ISO 8601 in UTC; null when the ledger was empty
 * @param position the position of the ledger that the answer is complete up to, from 1
 * @param decision the decision, with what it led to
 */
public record ConsequencesAnswer(@Nullable Instant knownAt, long position, ConsequenceAnswer decision) {}
