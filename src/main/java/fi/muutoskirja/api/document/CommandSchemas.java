package fi.muutoskirja.api.document;

import fi.muutoskirja.kernel.Catalog;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of each command's body.
 *
 * @param schema by command name, the schema of its body
 */
public record CommandSchemas(Catalog catalog, Function<String, ObjectNode> schema) {
    /** The public names of the commands, in the order of what they are about. */
    public Collection<String> names() {
        return catalog.commands().sequencedKeySet();
    }

    /** The schema of one command; empty when there is none of this name. */
    public Optional<ObjectNode> of(String command) {
        return catalog.command(command).map(type -> schema.apply(command));
    }
}
