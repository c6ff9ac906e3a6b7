package fi.muutoskirja.transparency.page;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.reform.SketchedChange;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An alternative, or an example.
 *
 * @param name its name, or its number in words when the source only counts it
 * @param named whether the name is the source's own
 * @param fate whether it goes on, in words; says so when the source does not tell
 * @param refinements what was added to it later
 * @param sketches what it would change; never part of the structure
 */
public record ModelColumn(
        String name,
        boolean named,
        @Nullable String description,
        String fate,
        List<Refinement> refinements,
        List<Sketch> sketches,
        String href) {
    /** An addition to one side of the model. */
    public record Refinement(String aspect, String text) {}

    /** A change that the model would make, its kind in words. */
    public record Sketch(
            String change, String name, @Nullable String under) {}

    static List<ModelColumn> all(List<Dossier.Model> models, Visit visit) {
        return models.stream().map(model -> of(model, visit)).toList();
    }

    static ModelColumn of(Dossier.Model model, Visit visit) {
        var fact = model.proposed().fact();
        var name = fact.name();
        return new ModelColumn(
                name == null ? visit.t("model.numbered", model.number()) : name,
                name != null,
                fact.description(),
                visit.t(fate(model)),
                model.refinements().stream()
                        .map(it -> new Refinement(it.fact().aspect(), it.fact().text()))
                        .toList(),
                model.sketches().stream()
                        .flatMap(sketch -> sketch.fact().changes().stream())
                        .map(change -> sketch(change, visit))
                        .toList(),
                visit.timeless("/entries/" + model.proposed().entry()));
    }

    private static Sketch sketch(SketchedChange change, Visit visit) {
        var name = change.name();
        var unit = change.unit();
        return new Sketch(
                visit.t("sketch." + change.change().name().toLowerCase(Locale.ROOT)),
                name != null ? name : unit != null ? unit : "",
                change.parent());
    }

    private static String fate(Dossier.Model model) {
        var kept = model.kept();
        if (model.withdrawn() != null) {
            return "model.withdrawn";
        }
        return kept == null ? "model.kept-unknown" : kept ? "model.kept" : "model.dropped";
    }
}
