package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.NamedAnswer;
import fi.muutoskirja.dossier.Dossier;
import java.util.List;

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
        ReformLinks links) {}
