package fi.muutoskirja.api.asked;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment of knowledge that a request asks about.
 *
 * @param knownAt the moment of knowledge, ISO 8601 in UTC: the instant asked for, or else when the entry at the position was recorded; null when
 *     the ledger was empty
 * @param position the position of the ledger that the answer is complete up to, from 0
 */
public record AsKnown(@Nullable Instant knownAt, long position) {}
