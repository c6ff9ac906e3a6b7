package fi.muutoskirja.api.document;

import java.util.Collection;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of each command's body. */
public interface CommandSchemas {
    /** The public names of the commands, in the order of what they are about. */
    Collection<String> names();

    /** The schema of one command, by a name of {@link #names}. */
    ObjectNode of(String command);
}
