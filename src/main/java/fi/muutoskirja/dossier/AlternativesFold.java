package fi.muutoskirja.dossier;

import fi.muutoskirja.dossier.Dossier.Cell;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.dossier.Dossier.Model;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.reform.ReformEvent;
import fi.muutoskirja.reform.ReformEvent.ModelPlacedOnCriterion;
import fi.muutoskirja.reform.ReformEvent.ModelProposed;
import fi.muutoskirja.reform.ReformEvent.ModelsShortlisted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The models of a reform, which of them go on, and the whole matrix of models and criteria with its empty cells. */
final class AlternativesFold {
    private final Facts facts;
    private final List<Item<ModelProposed>> proposed;

    AlternativesFold(Facts facts) {
        this.facts = facts;
        this.proposed = facts.all(ModelProposed.class);
    }

    List<Model> models() {
        var kept = kept();
        var models = new ArrayList<Model>();
        for (var model : proposed) {
            var id = model.fact().model();
            models.add(new Model(
                    models.size() + 1,
                    model,
                    facts.all(
                            ReformEvent.ModelRefined.class, fact -> fact.model().equals(id)),
                    facts.all(
                            ReformEvent.StructureSketched.class,
                            fact -> fact.model().equals(id)),
                    facts
                            .all(
                                    ReformEvent.ModelWithdrawn.class,
                                    fact -> fact.model().equals(id))
                            .stream()
                            .findFirst()
                            .orElse(null),
                    kept.get(id)));
        }
        return models;
    }

    /** A row of cells for each model, a cell for each criterion. */
    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var model : proposed) {
            for (var criterion : facts.all(ReformEvent.CriterionDefined.class)) {
                cells.add(cell(model.fact().model(), criterion.fact().criterion()));
            }
        }
        return cells;
    }

    private Cell cell(String model, String criterion) {
        return facts
                .all(
                        ModelPlacedOnCriterion.class,
                        fact -> fact.model().equals(model) && fact.criterion().equals(criterion))
                .stream()
                .findFirst()
                .map(placed -> new Cell(model, criterion, placed.fact().value(), placed.entry()))
                .orElseGet(() -> new Cell(model, criterion, null, null));
    }

    /**
     * Which candidates go on after the last narrowing. A narrowing that does not tell leaves those it started from unknown; what an
     * earlier one left out stays left out, and what was proposed later was not part of it.
     */
    private Map<String, @Nullable Boolean> kept() {
        var kept = new HashMap<String, @Nullable Boolean>();
        var candidates = new ArrayList<String>();
        for (var item : facts.all(ReformEvent.class)) {
            if (item.fact() instanceof ModelProposed model && model.standing() == ModelStanding.CANDIDATE) {
                candidates.add(model.model());
            } else if (item.fact() instanceof ModelsShortlisted narrowing) {
                var going = narrowing.kept();
                for (var model : candidates) {
                    if (going != null) {
                        kept.put(model, going.contains(model));
                    } else if (!Boolean.FALSE.equals(kept.get(model))) {
                        kept.put(model, null);
                    }
                }
            }
        }
        return kept;
    }
}
