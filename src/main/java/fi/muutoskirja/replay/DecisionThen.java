package fi.muutoskirja.replay;

import fi.muutoskirja.proceedings.LegalStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as known at one step.
 *
 * @param id {@code decision-…}
 * @param title what it is about
 * @param entry the entry that tells its outcome, or its proposal while no outcome is known
 * @param decided whether an outcome is known
 * @param on the day on which its legal state is told
 * @param legal its legal state on that day; null when it cannot be told
 */
public record DecisionThen(
        String id,
        String title,
        UUID entry,
        boolean decided,
        LocalDate on,
        @Nullable LegalStatus legal) {}
