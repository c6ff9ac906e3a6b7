package fi.muutoskirja.api.causality;

import fi.muutoskirja.causality.ChainLink;
import org.jspecify.annotations.Nullable;

/**
 * The passage that carries a link of a chain.
 *
 * @param document id of the source, {@code source-…}
 * @param title the title of the document; null when it is not registered
 * @param quote the source's own words, 1–2,000 characters
 * @param place where in the document; null when it has no such places
 */
public record CitedAnswer(
        String document,
        @Nullable String title,
        String quote,
        @Nullable String place) {

    static @Nullable CitedAnswer of(ChainLink link) {
        var told = link.told();
        if (told == null) {
            return null;
        }
        var source = told.statement().provenance().source();
        return new CitedAnswer(source.document(), link.document(), source.quote(), source.place());
    }
}
