package fi.muutoskirja.reform;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.reform.Alternatives.Cell;
import fi.muutoskirja.reform.Alternatives.Criterion;
import fi.muutoskirja.reform.ReformState.Ended;
import fi.muutoskirja.reform.ReformState.NotStarted;
import fi.muutoskirja.reform.ReformState.UnderWay;

/** How a reform goes on from fact to fact. */
final class ReformTelling {
    private ReformTelling() {}

    static ReformState after(ReformState state, ReformFact fact, HistoricalDate happened) {
        return switch (state) {
            case NotStarted nothing ->
                fact instanceof ReformFact.ReformStarted ? new UnderWay(Course.BEGINNING) : nothing;
            case UnderWay underWay ->
                isAnEnd(fact)
                        ? new Ended(underWay.course(), happened)
                        : new UnderWay(after(underWay.course(), fact, happened));
            case Ended ended ->
                isAnEnd(fact)
                        ? new Ended(ended.course(), happened)
                        : new Ended(after(ended.course(), fact, happened), ended.end());
        };
    }

    static boolean isAnEnd(ReformFact fact) {
        return fact instanceof ReformFact.ReformCompleted || fact instanceof ReformFact.ReformAbandoned;
    }

    private static Course after(Course course, ReformFact fact, HistoricalDate happened) {
        var on = ReformRules.belongsToTheCourse(fact) ? course.goingOnAt(happened) : course;
        var alternatives = on.alternatives();
        return switch (fact) {
            case ReformFact.CriterionDefined f ->
                on.with(alternatives.withCriterion(f.criterion(), new Criterion(f.values(), f.allValuesTold())));
            case ReformFact.ModelProposed f -> on.with(alternatives.withModel(f.model(), f.standing()));
            case ReformFact.ModelPlacedOnCriterion f ->
                on.with(alternatives.withCell(new Cell(f.model(), f.criterion())));
            case ReformFact.ModelsShortlisted f -> {
                var kept = f.kept();
                yield on.with(kept == null ? alternatives.narrowedTo(f.to()) : alternatives.narrowedTo(kept));
            }
            case ReformFact.ModelWithdrawn f -> on.with(alternatives.withdrawing(f.model()));
            case ReformFact.TargetSet f -> on.withId(f.target());
            case ReformFact.UnknownDeclared f -> on.withId(f.unknown());
            case ReformFact.TargetOutcomeRecorded f -> on.withOutcomeOf(f.target());
            case ReformFact.ReformStarted f -> on;
            case ReformFact.AimStated f -> on;
            case ReformFact.ModelRefined f -> on;
            case ReformFact.StructureSketched f -> on;
            case ReformFact.ModelAssessed f -> on;
            case ReformFact.SteeringGroupAppointed f -> on;
            case ReformFact.ExpertCommissioned f -> on;
            case ReformFact.SurveyRecorded f -> on;
            case ReformFact.ConsultationRecorded f -> on;
            case ReformFact.BulletinPublished f -> on;
            case ReformFact.ResultRecorded f -> on;
            case ReformFact.NoteRecorded f -> on;
            case ReformFact.ReformCompleted f -> on;
            case ReformFact.ReformAbandoned f -> on;
        };
    }
}
