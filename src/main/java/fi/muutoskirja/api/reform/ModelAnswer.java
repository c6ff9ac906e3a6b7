package fi.muutoskirja.api.reform;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.reform.SketchedChange;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alternative. It never changes a structure.
 *
 * @param id {@code model-…}
 * @param number its place in the order of proposals, from 1
 * @param name its name; null when the source only counts it
 * @param description what it is; null when the source does not tell
 * @param standing {@code candidate} or {@code example}
 * @param kept whether it goes on after the last narrowing; null when the source does not tell which do
 * @param withdrawn id of the entry that took it off the table; null when none did
 * @param refinements what has been added to it
 * @param sketches what it would change
 * @param entry id of the entry that proposed it
 */
public record ModelAnswer(
        String id,
        int number,
        @Nullable String name,
        @Nullable String description,
        ModelStanding standing,
        @Nullable Boolean kept,
        @Nullable UUID withdrawn,
        List<RefinementAnswer> refinements,
        List<SketchAnswer> sketches,
        UUID entry) {

    /**
     * An addition to a model.
     *
     * @param aspect what part of the model it is about
     * @param text the addition
     * @param entry id of the entry that tells
     */
    public record RefinementAnswer(String aspect, String text, UUID entry) {}

    /**
     * One thing the model would change.
     *
     * @param entry id of the entry that tells
     */
    public record SketchAnswer(@JsonUnwrapped SketchedChange change, UUID entry) {}

    static ModelAnswer of(Dossier.Model model) {
        var proposed = model.proposed().fact();
        var withdrawn = model.withdrawn();
        return new ModelAnswer(
                proposed.model(),
                model.number(),
                proposed.name(),
                proposed.description(),
                proposed.standing(),
                model.kept(),
                withdrawn == null ? null : withdrawn.entry(),
                model.refinements().stream()
                        .map(item -> new RefinementAnswer(
                                item.fact().aspect(), item.fact().text(), item.entry()))
                        .toList(),
                model.sketches().stream()
                        .flatMap(item ->
                                item.fact().changes().stream().map(change -> new SketchAnswer(change, item.entry())))
                        .toList(),
                model.proposed().entry());
    }
}
