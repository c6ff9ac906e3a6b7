package fi.muutoskirja.api.decision;

import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.meeting.MeetingEvent.RecusalRecorded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who took no part in the handling.
 *
 * @param person who was recused
 * @param ground the ground in the words of the source; null when not told
 * @param entry id of the entry of the meeting that tells
 */
public record RecusalAnswer(String person, @Nullable String ground, UUID entry) {
    static RecusalAnswer of(Stated<RecusalRecorded> told) {
        return new RecusalAnswer(told.event().person(), told.event().ground(), told.entry());
    }
}
