package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.duties.Duties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every promise of a reform as it stood on one day.
 *
 * @param reform {@code reform-…}
 * @param on the day; what was certainly promised later is left out
 * @param knownAt the moment of knowledge, ISO 8601 in UTC; null when the ledger was empty
 * @param position the position of the ledger that the answer is complete up to, from 1
 * @param promises targets, then each programme's measures, milestones and monitoring duties, in recorded order
 */
public record DutiesAnswer(
        String reform, LocalDate on, @Nullable Instant knownAt, long position, List<PromiseAnswer> promises) {
    static DutiesAnswer of(Duties duties, AsKnown asKnown) {
        return new DutiesAnswer(
                duties.reform(),
                duties.on(),
                asKnown.knownAt(),
                asKnown.position(),
                duties.promises().stream().map(PromiseAnswer::of).toList());
    }
}
