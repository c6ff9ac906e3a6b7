package fi.muutoskirja.transparency.page;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.reform.ReformEvent.CriterionDefined;
import fi.muutoskirja.reform.ReformEvent.ModelAssessed;
import fi.muutoskirja.reform.ReformEvent.ModelsShortlisted;
import fi.muutoskirja.transparency.words.When;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The alternatives beside the criteria that tell them apart.
 *
 * @param candidates the columns of the table
 * @param rows a row for each criterion
 * @param empty whether no cell at all is known
 * @param examples what the source shows only as an example
 */
public record AlternativesTable(
        List<ModelColumn> candidates,
        List<CriterionRow> rows,
        boolean empty,
        List<Narrowing> narrowings,
        List<Assessment> assessments,
        List<ModelColumn> examples) {
    /** A step from many to fewer, in words. */
    public record Narrowing(String text, When happened, String href) {}

    /** A judgement of a model, or of the present state. */
    public record Assessment(String aspect, String about, boolean ofModel, String text, String href) {}

    /**
     * A criterion with the answer of each candidate, in their order.
     *
     * @param values the answers that the source spells out
     * @param valuesNote says so when the source implies an answer that it does not spell out; otherwise null
     */
    public record CriterionRow(
            String name, List<String> values, @Nullable String valuesNote, String href, List<Cell> cells) {}

    /** One model's answer; null when it is not known. */
    public record Cell(@Nullable String value, @Nullable String href) {}

    static AlternativesTable of(Dossier dossier, Visit visit, Lookup lookup) {
        var candidates = dossier.models().stream()
                .filter(model -> model.proposed().fact().standing() == ModelStanding.CANDIDATE)
                .toList();
        var examples = dossier.models().stream()
                .filter(model -> model.proposed().fact().standing() == ModelStanding.EXAMPLE)
                .toList();
        return new AlternativesTable(
                ModelColumn.all(candidates, visit),
                dossier.criteria().stream()
                        .map(criterion -> row(criterion, candidates, dossier, visit))
                        .toList(),
                dossier.cells().stream().allMatch(cell -> cell.value() == null),
                dossier.shortlists().stream()
                        .map(step -> narrowing(step, visit, lookup))
                        .toList(),
                dossier.assessments().stream()
                        .map(it -> assessment(it, dossier, visit))
                        .toList(),
                ModelColumn.all(examples, visit));
    }

    private static CriterionRow row(
            Item<CriterionDefined> criterion, List<Dossier.Model> candidates, Dossier dossier, Visit visit) {
        var fact = criterion.fact();
        return new CriterionRow(
                fact.name(),
                fact.values(),
                fact.allValuesTold() ? null : visit.t("alternatives.values-open"),
                visit.timeless("/entries/" + criterion.entry()),
                candidates.stream()
                        .map(model -> cell(model.proposed().fact().model(), fact.criterion(), dossier, visit))
                        .toList());
    }

    private static Cell cell(String model, String criterion, Dossier dossier, Visit visit) {
        return dossier.cells().stream()
                .filter(cell -> cell.model().equals(model) && cell.criterion().equals(criterion))
                .findFirst()
                .map(cell -> new Cell(
                        cell.value(), cell.entry() == null ? null : visit.timeless("/entries/" + cell.entry())))
                .orElseGet(() -> new Cell(null, null));
    }

    private static Narrowing narrowing(Item<ModelsShortlisted> step, Visit visit, Lookup lookup) {
        var fact = step.fact();
        var by = fact.narrowedBy();
        var counts = visit.t("narrowing.counts", number("from", fact.from(), visit), number("to", fact.to(), visit));
        var who = by == null ? visit.t("narrowing.by-unknown") : visit.t("narrowing.by", lookup.name(by));
        var which = fact.kept() == null ? " " + visit.t("narrowing.kept-unknown") : "";
        return new Narrowing(
                counts + " " + who + which,
                visit.dates().when(step.happened()),
                visit.timeless("/entries/" + step.entry()));
    }

    private static String number(String form, int number, Visit visit) {
        var key = "number." + form + "." + number;
        return visit.texts().has(key) ? visit.t(key) : Integer.toString(number);
    }

    private static Assessment assessment(Item<ModelAssessed> item, Dossier dossier, Visit visit) {
        var fact = item.fact();
        var about = dossier.models().stream()
                .filter(model -> model.proposed().fact().model().equals(fact.model()))
                .findFirst()
                .map(model -> ModelColumn.of(model, visit).name());
        return new Assessment(
                visit.t("aspect."
                        + fact.aspect().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                about.orElseGet(() -> visit.t("assessment.present-state")),
                about.isPresent(),
                fact.text(),
                visit.timeless("/entries/" + item.entry()));
    }
}
