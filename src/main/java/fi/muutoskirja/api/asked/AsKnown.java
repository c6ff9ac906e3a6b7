package fi.muutoskirja.api.asked;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment of knowledge that a request asks about.
 *
 * @param position the last position to take into account; 0 when nothing was recorded yet
 * @param knownAt the instant asked for, or else when the entry at the position was recorded; null when the ledger was empty
 */
public record AsKnown(long position, @Nullable Instant knownAt) {}
