package fi.muutoskirja.api.reform;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.meeting.MeetingKind;
import java.util.List;

/**
 * A gathering.
 *
 * @param id {@code meeting-…}
 * @param kind {@code meeting}, {@code evening-session}, {@code seminar}, {@code workshop} or {@code information-session}
 * @param decides whether a gathering of this kind can decide
 * @param held that it was held
 * @param presentations what was presented in it
 */
public record MeetingAnswer(
        String id, MeetingKind kind, boolean decides, ToldAnswer held, List<ToldAnswer> presentations) {
    static MeetingAnswer of(Dossier.Meeting meeting, WordedEntries telling) {
        return new MeetingAnswer(
                meeting.held().fact().meeting(),
                meeting.kind(),
                meeting.kind().canDecide(),
                telling.told(meeting.held()),
                telling.all(meeting.presentations()));
    }
}
