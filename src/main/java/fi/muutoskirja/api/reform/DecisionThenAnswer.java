package fi.muutoskirja.api.reform;

import fi.muutoskirja.replay.DecisionThen;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as known at one step of a replay.
 *
 * @param id {@code decision-…}
 * @param title what it is about
 * @param entry id of the entry that tells its outcome, or its proposal while no outcome is known
 * @param decided whether an outcome is known
 * @param on the day on which its legal state is told: that of the step's entry, ISO 8601
 * @param legalState its legal state on that day; null when it cannot be told
 */
public record DecisionThenAnswer(
        String id,
        String title,
        UUID entry,
        boolean decided,
        LocalDate on,
        @Nullable String legalState) {
    static DecisionThenAnswer of(DecisionThen decision) {
        return new DecisionThenAnswer(
                decision.id(), decision.title(), decision.entry(), decision.decided(), decision.on(), decision.legal());
    }
}
