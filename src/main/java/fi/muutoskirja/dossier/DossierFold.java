package fi.muutoskirja.dossier;

import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.dossier.Dossier.Stage;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.reform.ReformEvent;
import java.util.List;
import java.util.Optional;

/** From entries to a dossier. Pure: what counts of each aggregate goes in, one reform as known at one moment comes out. */
final class DossierFold {
    private DossierFold() {}

    /**
     * @param lines what counts of the reform itself, in recorded order
     * @param others what counts of each programme, meeting and decision in its course, each in recorded order
     * @return empty when the reform has not been started
     */
    static Optional<Dossier> fold(List<Line> lines, List<List<Line>> others, long position) {
        var facts = new Facts(lines);
        return facts.first(ReformEvent.ReformStarted.class)
                .map(started -> dossier(started.fact(), facts, new Surroundings(others), position));
    }

    private static Dossier dossier(
            ReformEvent.ReformStarted started, Facts facts, Surroundings surroundings, long position) {
        var alternatives = new AlternativesFold(facts);
        return new Dossier(
                started.reform(),
                started.organisation(),
                started.name(),
                stage(facts, surroundings),
                position,
                facts.all(ReformEvent.AimStated.class),
                facts.all(ReformEvent.CriterionDefined.class),
                alternatives.models(),
                alternatives.cells(),
                facts.all(ReformEvent.ModelsShortlisted.class),
                facts.all(ReformEvent.ModelAssessed.class),
                facts.all(ReformEvent.SteeringGroupAppointed.class),
                facts.all(ReformEvent.ExpertCommissioned.class),
                participation(facts),
                facts.all(ReformEvent.ResultRecorded.class),
                facts.all(ReformEvent.NoteRecorded.class),
                targets(facts),
                facts.all(ReformEvent.UnknownDeclared.class),
                surroundings.meetings(),
                surroundings.decisions(),
                surroundings.programmes());
    }

    private static List<Item<ReformEvent>> participation(Facts facts) {
        return facts.all(
                ReformEvent.class,
                fact -> fact instanceof ReformEvent.SurveyRecorded
                        || fact instanceof ReformEvent.ConsultationRecorded
                        || fact instanceof ReformEvent.BulletinPublished);
    }

    /** Only an entry that names the target tells what came of it; no other is taken to. */
    private static List<Dossier.Target> targets(Facts facts) {
        return facts.all(ReformEvent.TargetSet.class).stream()
                .map(set -> new Dossier.Target(
                        set,
                        facts
                                .all(
                                        ReformEvent.TargetOutcomeRecorded.class,
                                        it -> it.target().equals(set.fact().target()))
                                .stream()
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static Stage stage(Facts facts, Surroundings surroundings) {
        if (facts.first(ReformEvent.ReformAbandoned.class).isPresent()) {
            return Stage.ABANDONED;
        }
        if (facts.first(ReformEvent.ReformCompleted.class).isPresent()) {
            return Stage.COMPLETED;
        }
        if (surroundings.hasOutcome()) {
            return Stage.DECIDED;
        }
        return surroundings.isEmpty()
                        && facts.all(ReformEvent.class, DossierFold::movesOn).isEmpty()
                ? Stage.BEGUN
                : Stage.IN_PREPARATION;
    }

    private static boolean movesOn(ReformEvent fact) {
        return !(fact instanceof ReformEvent.ReformStarted
                || fact instanceof ReformEvent.NoteRecorded
                || fact instanceof ReformEvent.UnknownDeclared);
    }
}
