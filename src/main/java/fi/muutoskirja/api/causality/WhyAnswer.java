package fi.muutoskirja.api.causality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The chain behind a unit or post, as known at one moment.
 *
 * @param knownAt the moment of knowledge, ISO 8601 in UTC; null when the ledger was empty
 * @param position the position of the ledger that the answer is complete up to, from 1
 * @param chain the unit or post, with the steps of its life and what each rests on
 */
public record WhyAnswer(@Nullable Instant knownAt, long position, WhyLinkAnswer chain) {}
