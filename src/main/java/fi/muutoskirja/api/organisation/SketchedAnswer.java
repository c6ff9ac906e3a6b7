package fi.muutoskirja.api.organisation;

import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.comparison.candidate.Sketched;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change that a model sketches, in the words of its source.
 *
 * @param number its place among all that the model sketches, from 1
 * @param change {@code establish}, {@code abolish}, {@code rename}, {@code move} or {@code merge}
 * @param unit id of the unit it concerns; null for something new
 * @param name the name it would have; null when not told
 * @param kind the public name of the kind it would be; null when not told
 * @param parent the name of what it would stand under; null when not told
 * @param entry id of the entry that tells
 */
public record SketchedAnswer(
        int number,
        String change,
        @Nullable String unit,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String parent,
        UUID entry) {
    static SketchedAnswer of(Sketched sketched) {
        var change = sketched.change();
        return new SketchedAnswer(
                sketched.number(),
                VocabularySpelling.of(change.change()),
                change.unit(),
                change.name(),
                change.kind(),
                change.parent(),
                sketched.entry());
    }
}
