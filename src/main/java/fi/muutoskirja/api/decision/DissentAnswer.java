package fi.muutoskirja.api.decision;

import fi.muutoskirja.decision.VotingFact.DissentRecorded;
import fi.muutoskirja.decisions.Told;
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
    static DissentAnswer of(Told<DissentRecorded> told) {
        return new DissentAnswer(told.fact().person(), told.fact().grounds(), told.entry());
    }
}
