package fi.muutoskirja.api.decision;

import fi.muutoskirja.decision.VotingEvent.DissentRecorded;
import fi.muutoskirja.kernel.Stated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dissent from the outcome.
 *
 * @param person who dissented
 * @param grounds the grounds in the words of the source; null when not told
 * @param entry id of the entry that tells
 */
public record DissentAnswer(String person, @Nullable String grounds, UUID entry) {
    static DissentAnswer of(Stated<DissentRecorded> told) {
        return new DissentAnswer(told.event().person(), told.event().grounds(), told.entry());
    }
}
