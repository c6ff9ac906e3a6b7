package fi.muutoskirja.dossier;

import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.dossier.Dossier.Stage;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.reform.ReformFact;
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
        return facts.first(ReformFact.ReformStarted.class)
                .map(started -> dossier(started.fact(), facts, new Surroundings(others), position));
    }

    private static Dossier dossier(
            ReformFact.ReformStarted started, Facts facts, Surroundings surroundings, long position) {
        var alternatives = new AlternativesFold(facts);
        return new Dossier(
                started.reform(),
                started.organisation(),
                started.name(),
                stage(facts, surroundings),
                position,
                facts.all(ReformFact.AimStated.class),
                facts.all(ReformFact.CriterionDefined.class),
                alternatives.models(),
                alternatives.cells(),
                facts.all(ReformFact.ModelsShortlisted.class),
                facts.all(ReformFact.ModelAssessed.class),
                facts.all(ReformFact.SteeringGroupAppointed.class),
                facts.all(ReformFact.ExpertCommissioned.class),
                participation(facts),
                facts.all(ReformFact.ResultRecorded.class),
                facts.all(ReformFact.NoteRecorded.class),
                targets(facts),
                facts.all(ReformFact.UnknownDeclared.class),
                surroundings.meetings(),
                surroundings.decisions(),
                surroundings.programmes());
    }

    private static List<Item<ReformFact>> participation(Facts facts) {
        return facts.all(
                ReformFact.class,
                fact -> fact instanceof ReformFact.SurveyRecorded
                        || fact instanceof ReformFact.ConsultationRecorded
                        || fact instanceof ReformFact.BulletinPublished);
    }

    /** Only an entry that names the target tells what came of it; no other is taken to. */
    private static List<Dossier.Target> targets(Facts facts) {
        return facts.all(ReformFact.TargetSet.class).stream()
                .map(set -> new Dossier.Target(
                        set,
                        facts
                                .all(
                                        ReformFact.TargetOutcomeRecorded.class,
                                        it -> it.target().equals(set.fact().target()))
                                .stream()
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static Stage stage(Facts facts, Surroundings surroundings) {
        if (facts.first(ReformFact.ReformAbandoned.class).isPresent()) {
            return Stage.ABANDONED;
        }
        if (facts.first(ReformFact.ReformCompleted.class).isPresent()) {
            return Stage.COMPLETED;
        }
        if (surroundings.hasOutcome()) {
            return Stage.DECIDED;
        }
        return surroundings.isEmpty()
                        && facts.all(ReformFact.class, DossierFold::movesOn).isEmpty()
                ? Stage.BEGUN
                : Stage.IN_PREPARATION;
    }

    private static boolean movesOn(ReformFact fact) {
        return !(fact instanceof ReformFact.ReformStarted
                || fact instanceof ReformFact.NoteRecorded
                || fact instanceof ReformFact.UnknownDeclared);
    }
}
