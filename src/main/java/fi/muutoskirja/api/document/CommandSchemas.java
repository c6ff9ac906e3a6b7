package fi.muutoskirja.api.document;

import fi.muutoskirja.kernel.Catalog;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of each command's body. */
public final class CommandSchemas {
    private final Map<String, ObjectNode> schemas = new LinkedHashMap<>();

    /** @param schema by command name, the schema of its body */
    public CommandSchemas(Catalog catalog, Function<String, ObjectNode> schema) {
        catalog.commands().sequencedKeySet().forEach(name -> schemas.put(name, schema.apply(name)));
    }

    /** The public names of the commands, in the order of what they are about. */
    public Collection<String> names() {
        return schemas.keySet();
    }

    /** The schema of one command; empty when there is none of this name. */
    public Optional<ObjectNode> of(String command) {
        return Optional.ofNullable(schemas.get(command));
    }
}
