package fi.muutoskirja.reform;

import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.reform.Alternatives.Model;
import fi.muutoskirja.reform.Alternatives.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What cannot be said of narrowing the models. Who narrowed them may be unknown, and so may be which of them go on. */
final class ShortlistRules {
    private ShortlistRules() {}

    static List<Objection> against(Alternatives alternatives, ReformEvent.ModelsShortlisted fact) {
        var kept = Optional.ofNullable(fact.kept());
        return Objection.raised(
                narrowingLeavesFewerModels(fact),
                narrowingStartsFromTheModelsOnTheTable(alternatives, fact),
                kept.flatMap(models -> asManyModelsGoOnAsIsSaid(fact.to(), models)),
                kept.flatMap(models -> onlyProposedModelsGoOn(alternatives, models)),
                kept.flatMap(models -> anExampleIsNeverShortlisted(alternatives, models)),
                kept.flatMap(models -> aWithdrawnModelDoesNotGoOn(alternatives, models)));
    }

    static Optional<Objection> aModelIsWithdrawnOnce(Course course, ReformEvent.ModelWithdrawn fact) {
        var model = course.alternatives().models().get(fact.model());
        return Objection.impossibleIf(
                model != null && model.place() == Place.WITHDRAWN,
                "a-model-is-withdrawn-once",
                fact.model() + " has been withdrawn already.");
    }

    private static Optional<Objection> narrowingLeavesFewerModels(ReformEvent.ModelsShortlisted fact) {
        return Objection.impossibleIf(
                fact.to() < 1 || fact.to() >= fact.from(),
                "narrowing-leaves-fewer-models",
                "to: narrowing from " + fact.from() + " leaves at least 1 and fewer than " + fact.from()
                        + " models, not " + fact.to() + ".");
    }

    private static Optional<Objection> narrowingStartsFromTheModelsOnTheTable(
            Alternatives alternatives, ReformEvent.ModelsShortlisted fact) {
        return Objection.impossibleIf(
                !alternatives.table().canBe(fact.from()),
                "narrowing-starts-from-the-models-on-the-table",
                "from: there are " + alternatives.table() + " candidate models on the table, not " + fact.from() + ".");
    }

    private static Optional<Objection> asManyModelsGoOnAsIsSaid(int number, List<String> kept) {
        return Objection.impossibleIf(
                kept.size() != number || new HashSet<>(kept).size() != number,
                "as-many-models-go-on-as-is-said",
                "kept: expected " + number + " different models, found " + String.join(", ", kept) + ".");
    }

    private static Optional<Objection> onlyProposedModelsGoOn(Alternatives alternatives, List<String> kept) {
        var strangers = kept.stream()
                .filter(model -> !alternatives.models().containsKey(model))
                .toList();
        return Objection.impossibleIf(
                !strangers.isEmpty(),
                "only-proposed-models-go-on",
                "kept: no model has been proposed under " + String.join(", ", strangers) + ".");
    }

    private static Optional<Objection> anExampleIsNeverShortlisted(Alternatives alternatives, List<String> kept) {
        var examples = those(alternatives, kept, model -> model.standing() == ModelStanding.EXAMPLE);
        return Objection.impossibleIf(
                !examples.isEmpty(),
                "an-example-is-never-shortlisted",
                "kept: " + String.join(", ", examples) + " is shown in the source only as an example.");
    }

    private static Optional<Objection> aWithdrawnModelDoesNotGoOn(Alternatives alternatives, List<String> kept) {
        var withdrawn = those(alternatives, kept, model -> model.place() == Place.WITHDRAWN);
        return Objection.impossibleIf(
                !withdrawn.isEmpty(),
                "a-withdrawn-model-does-not-go-on",
                "kept: " + String.join(", ", withdrawn) + " has been withdrawn.");
    }

    private static List<String> those(Alternatives alternatives, List<String> kept, Predicate<Model> which) {
        return kept.stream()
                .filter(id -> {
                    var model = alternatives.models().get(id);
                    return model != null && which.test(model);
                })
                .toList();
    }
}
