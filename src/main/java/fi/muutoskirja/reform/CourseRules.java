package fi.muutoskirja.reform;

import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.reform.Alternatives.Cell;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What cannot be said in the course of a reform. */
final class CourseRules {
    private CourseRules() {}

    static List<Objection> against(Course course, ReformEvent fact) {
        var models = course.alternatives().models();
        var criteria = course.alternatives().criteria();
        return switch (fact) {
            case ReformEvent.CriterionDefined f ->
                Objection.raised(anIdIsGivenOnce(criteria.keySet(), f.criterion()), aCriterionToldInFullHasValues(f));
            case ReformEvent.ModelProposed f -> Objection.raised(anIdIsGivenOnce(models.keySet(), f.model()));
            case ReformEvent.TargetSet f -> Objection.raised(anIdIsGivenOnce(course.ids(), f.target()));
            case ReformEvent.UnknownDeclared f -> Objection.raised(anIdIsGivenOnce(course.ids(), f.unknown()));
            case ReformEvent.TargetOutcomeRecorded f ->
                Objection.raised(
                        aTargetIsSetBeforeItsOutcome(course, f.target()),
                        whatCameOfATargetIsToldOnce(course, f.target()));
            case ReformEvent.ModelRefined f -> Objection.raised(aModelIsProposedFirst(course, f.model()));
            case ReformEvent.StructureSketched f ->
                Objection.raised(aModelIsProposedFirst(course, f.model()), aSketchShowsAChange(f));
            case ReformEvent.ModelAssessed f ->
                Objection.raised(Optional.ofNullable(f.model()).flatMap(model -> aModelIsProposedFirst(course, model)));
            case ReformEvent.ModelPlacedOnCriterion f ->
                Objection.raised(
                        aModelIsProposedFirst(course, f.model()),
                        aCriterionIsDefinedFirst(course, f.criterion()),
                        aCellIsFilledOnce(course, f),
                        aValueIsOneOfThoseTold(course, f));
            case ReformEvent.ModelsShortlisted f -> ShortlistRules.against(course.alternatives(), f);
            case ReformEvent.ModelWithdrawn f ->
                Objection.raised(
                        aModelIsProposedFirst(course, f.model()), ShortlistRules.aModelIsWithdrawnOnce(course, f));
            case ReformEvent.ReformStarted f -> List.of();
            case ReformEvent.AimStated f -> List.of();
            case ReformEvent.SteeringGroupAppointed f -> List.of();
            case ReformEvent.ExpertCommissioned f -> List.of();
            case ReformEvent.SurveyRecorded f -> List.of();
            case ReformEvent.ConsultationRecorded f -> List.of();
            case ReformEvent.BulletinPublished f -> List.of();
            case ReformEvent.ResultRecorded f -> List.of();
            case ReformEvent.NoteRecorded f -> List.of();
            case ReformEvent.ReformCompleted f -> List.of();
            case ReformEvent.ReformAbandoned f -> List.of();
        };
    }

    private static Optional<Objection> anIdIsGivenOnce(Collection<String> given, String id) {
        return Objection.impossibleIf(
                given.contains(id), "an-id-is-given-once", id + " names something else in this reform already.");
    }

    private static Optional<Objection> aTargetIsSetBeforeItsOutcome(Course course, String target) {
        return Objection.impossibleIf(
                !course.ids().contains(target),
                "a-target-is-set-before-its-outcome",
                "target: no target has been set under " + target + ".");
    }

    private static Optional<Objection> whatCameOfATargetIsToldOnce(Course course, String target) {
        return Objection.impossibleIf(
                course.settled().contains(target),
                "what-came-of-a-target-is-told-once",
                "What came of " + target + " has been told already; correct the entry that told it.");
    }

    private static Optional<Objection> aModelIsProposedFirst(Course course, String model) {
        return Objection.impossibleIf(
                !course.alternatives().models().containsKey(model),
                "a-model-is-proposed-first",
                "model: no model has been proposed under " + model + ".");
    }

    private static Optional<Objection> aCriterionIsDefinedFirst(Course course, String criterion) {
        return Objection.impossibleIf(
                !course.alternatives().criteria().containsKey(criterion),
                "a-criterion-is-defined-first",
                "criterion: no criterion has been defined under " + criterion + ".");
    }

    private static Optional<Objection> aCriterionToldInFullHasValues(ReformEvent.CriterionDefined fact) {
        return Objection.impossibleIf(
                fact.allValuesTold() && fact.values().isEmpty(),
                "a-criterion-told-in-full-has-values",
                "values: all values of " + fact.criterion() + " are said to be told, and none is.");
    }

    private static Optional<Objection> aSketchShowsAChange(ReformEvent.StructureSketched fact) {
        return Objection.impossibleIf(
                fact.changes().isEmpty(), "a-sketch-shows-a-change", "changes: a sketch has at least one change.");
    }

    private static Optional<Objection> aCellIsFilledOnce(Course course, ReformEvent.ModelPlacedOnCriterion fact) {
        return Objection.impossibleIf(
                course.alternatives().filled().contains(new Cell(fact.model(), fact.criterion())),
                "a-cell-is-filled-once",
                fact.model() + " has a value on " + fact.criterion() + " already; correct the entry that gave it.");
    }

    private static Optional<Objection> aValueIsOneOfThoseTold(Course course, ReformEvent.ModelPlacedOnCriterion fact) {
        return Optional.ofNullable(course.alternatives().criteria().get(fact.criterion()))
                .flatMap(criterion -> Objection.impossibleIf(
                        criterion.allValuesTold() && !criterion.values().contains(fact.value()),
                        "a-value-is-one-of-those-told",
                        "value: \"" + fact.value() + "\" is not one of the values of " + fact.criterion() + ": "
                                + String.join(" | ", criterion.values()) + "."));
    }
}
