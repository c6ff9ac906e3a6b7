package fi.muutoskirja.api.reform;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.reform.Aspect;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The alternatives of a reform and the questions on which they differ.
 *
 * @param reform {@code reform-…}
 * @param criteria the questions, in recorded order
 * @param models every model that was proposed, the withdrawn ones too, in the order of proposals
 * @param cells one for each model and criterion, known or not
 * @param narrowings from how many models to how many, in recorded order
 * @param assessments how the models, or the present state, have been judged
 */
public record ModelsAnswer(
        String reform,
        List<CriterionAnswer> criteria,
        List<ModelAnswer> models,
        List<CellAnswer> cells,
        List<NarrowingAnswer> narrowings,
        List<AssessmentAnswer> assessments) {

    /**
     * A question on which the models differ.
     *
     * @param id {@code criterion-…}
     * @param name the question
     * @param values the answers that the source spells out; may be empty
     * @param allValuesTold false when the source implies an answer that it does not spell out
     * @param entry id of the entry that tells
     */
    public record CriterionAnswer(String id, String name, List<String> values, boolean allValuesTold, UUID entry) {}

    /**
     * What one model answers to one criterion.
     *
     * @param model {@code model-…}
     * @param criterion {@code criterion-…}
     * @param value the answer; null when it is not known
     * @param known false exactly when the value is null
     * @param entry id of the entry that tells; null when the value is not known
     */
    public record CellAnswer(
            String model,
            String criterion,
            @Nullable String value,
            boolean known,
            @Nullable UUID entry) {}

    /**
     * A narrowing of the models: preparation, never a decision that changes a structure.
     *
     * @param from how many models there were
     * @param to how many go on
     * @param kept ids of those that go on; null when the source does not tell
     * @param narrowedBy id of the body that narrowed them; null when the source does not tell
     * @param happened when
     * @param entry id of the entry that tells
     */
    public record NarrowingAnswer(
            int from,
            int to,
            @Nullable List<String> kept,
            @Nullable String narrowedBy,
            HistoricalDate happened,
            UUID entry) {}

    /**
     * A judgement.
     *
     * @param model {@code model-…}; null when the present state is judged
     * @param aspect {@code strength}, {@code weakness}, {@code opportunity}, {@code need}, {@code improvement}, {@code expected-effect}
     * @param text the judgement
     * @param entry id of the entry that tells
     */
    public record AssessmentAnswer(@Nullable String model, Aspect aspect, String text, UUID entry) {}

    static ModelsAnswer of(Dossier dossier) {
        return new ModelsAnswer(
                dossier.id(),
                dossier.criteria().stream()
                        .map(item -> new CriterionAnswer(
                                item.fact().criterion(),
                                item.fact().name(),
                                item.fact().values(),
                                item.fact().allValuesTold(),
                                item.entry()))
                        .toList(),
                dossier.models().stream().map(ModelAnswer::of).toList(),
                dossier.cells().stream()
                        .map(cell -> new CellAnswer(
                                cell.model(), cell.criterion(), cell.value(), cell.value() != null, cell.entry()))
                        .toList(),
                dossier.shortlists().stream()
                        .map(item -> new NarrowingAnswer(
                                item.fact().from(),
                                item.fact().to(),
                                item.fact().kept(),
                                item.fact().narrowedBy(),
                                item.happened(),
                                item.entry()))
                        .toList(),
                dossier.assessments().stream()
                        .map(item -> new AssessmentAnswer(
                                item.fact().model(),
                                item.fact().aspect(),
                                item.fact().text(),
                                item.entry()))
                        .toList());
    }
}
