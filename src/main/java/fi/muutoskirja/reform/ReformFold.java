package fi.muutoskirja.reform;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.reform.Alternatives.Cell;
import fi.muutoskirja.reform.Alternatives.Criterion;
import fi.muutoskirja.reform.ReformState.Ended;
import fi.muutoskirja.reform.ReformState.NotStarted;
import fi.muutoskirja.reform.ReformState.UnderWay;

/** How a reform goes on from fact to fact. */
final class ReformFold {
    private ReformFold() {}

    static ReformState after(ReformState state, ReformEvent fact, HistoricalDate happened) {
        return switch (state) {
            case NotStarted nothing ->
                fact instanceof ReformEvent.ReformStarted ? new UnderWay(Course.BEGINNING) : nothing;
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

    static boolean isAnEnd(ReformEvent fact) {
        return fact instanceof ReformEvent.ReformCompleted || fact instanceof ReformEvent.ReformAbandoned;
    }

    private static Course after(Course course, ReformEvent fact, HistoricalDate happened) {
        var on = ReformRules.belongsToTheCourse(fact) ? course.goingOnAt(happened) : course;
        var alternatives = on.alternatives();
        return switch (fact) {
            case ReformEvent.CriterionDefined f ->
                on.with(alternatives.withCriterion(f.criterion(), new Criterion(f.values(), f.allValuesTold())));
            case ReformEvent.ModelProposed f -> on.with(alternatives.withModel(f.model(), f.standing()));
            case ReformEvent.ModelPlacedOnCriterion f ->
                on.with(alternatives.withCell(new Cell(f.model(), f.criterion())));
            case ReformEvent.ModelsShortlisted f -> {
                var kept = f.kept();
                yield on.with(kept == null ? alternatives.narrowedTo(f.to()) : alternatives.narrowedTo(kept));
            }
            case ReformEvent.ModelWithdrawn f -> on.with(alternatives.withdrawing(f.model()));
            case ReformEvent.TargetSet f -> on.withId(f.target());
            case ReformEvent.UnknownDeclared f -> on.withId(f.unknown());
            case ReformEvent.TargetOutcomeRecorded f -> on.withOutcomeOf(f.target());
            case ReformEvent.ReformStarted f -> on;
            case ReformEvent.AimStated f -> on;
            case ReformEvent.ModelRefined f -> on;
            case ReformEvent.StructureSketched f -> on;
            case ReformEvent.ModelAssessed f -> on;
            case ReformEvent.SteeringGroupAppointed f -> on;
            case ReformEvent.ExpertCommissioned f -> on;
            case ReformEvent.SurveyRecorded f -> on;
            case ReformEvent.ConsultationRecorded f -> on;
            case ReformEvent.BulletinPublished f -> on;
            case ReformEvent.ResultRecorded f -> on;
            case ReformEvent.NoteRecorded f -> on;
            case ReformEvent.ReformCompleted f -> on;
            case ReformEvent.ReformAbandoned f -> on;
        };
    }
}
