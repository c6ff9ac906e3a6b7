package fi.muutoskirja.api.answer;

import fi.muutoskirja.structure.StructureQueries;
import org.jspecify.annotations.Nullable;

/**
 * Something by its id, with a name for showing to people.
 *
 * @param id its id
 * @param name the last name known; null when none is known
 */
public record NamedAnswer(String id, @Nullable String name) {
    public static NamedAnswer of(String id, StructureQueries structure, long knownAt) {
        return new NamedAnswer(id, structure.displayName(id, knownAt).orElse(null));
    }
}
