package fi.muutoskirja.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The passage that carries a statement.
 *
 * @param document id of a registered source, {@code source-…}
 * @param quote the source's own words, 1–2,000 characters
 * @param place where in the document (page, slide, heading); null when the document has no such places
 */
public record SourceReference(
        @Ref(value = "source", role = ReferenceRole.SOURCE) String document,
        String quote,
        @Nullable String place) {}
