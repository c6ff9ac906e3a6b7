package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.NamedAnswer;
import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.meeting.MeetingKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one reform stands, as known at one moment.
 *
 * @param id {@code reform-…}
 * @param slug the id without its prefix, as used in addresses
 * @param name what it is called
 * @param organisation its municipality
 * @param stage {@code begun}, {@code in-preparation}, {@code decided}, {@code completed} or {@code abandoned}
 * @param aims what it is for, or is not for
 * @param groups who steers it
 * @param experts who helps from outside
 * @param meetings its gatherings
 * @param decisions in order: dated by date, undated by their told order
 * @param targets what is planned, done or not
 * @param programmes what was promised
 * @param participation surveys, consultations, bulletins
 * @param results awards, evaluations, other outcomes
 * @param notes what else the sources say
 * @param links where to ask on
 */
public record ReformAnswer(
        String id,
        String slug,
        String name,
        NamedAnswer organisation,
        Dossier.Stage stage,
        List<ToldAnswer> aims,
        List<ToldAnswer> groups,
        List<ToldAnswer> experts,
        List<MeetingAnswer> meetings,
        List<ToldAnswer> decisions,
        List<TargetAnswer> targets,
        List<ProgrammeAnswer> programmes,
        List<ToldAnswer> participation,
        List<ToldAnswer> results,
        List<ToldAnswer> notes,
        ReformLinks links) {

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

    /**
     * Something planned. That it is planned says nothing of whether it came about.
     *
     * @param id {@code target-…}
     * @param text what is to happen
     * @param body id of the body that is to act; null when not told
     * @param due when it is to happen
     * @param entry id of the entry that tells of the plan
     * @param outcome id of the entry that tells what came of it; null when none does
     */
    public record TargetAnswer(
            String id,
            String text,
            @Nullable String body,
            HistoricalDate due,
            UUID entry,
            @Nullable UUID outcome) {
        static TargetAnswer of(Dossier.Target target) {
            var set = target.set().fact();
            var outcome = target.outcome();
            return new TargetAnswer(
                    set.target(),
                    set.text(),
                    set.body(),
                    set.due(),
                    target.set().entry(),
                    outcome == null ? null : outcome.entry());
        }
    }
}
