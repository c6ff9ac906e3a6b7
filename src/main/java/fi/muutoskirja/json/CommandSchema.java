package fi.muutoskirja.json;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.LedgerCommand;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@link CommandJson} reads, as JSON Schema 2020-12. The schema knows form alone: that a day exists, that bounds are in order,
 * that a text holds no personal contact and that a correction is about the same thing is told only by reading.
 */
public final class CommandSchema {
    public static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Catalog catalog;
    private final Shapes shapes;

    public CommandSchema(Catalog catalog) {
        this.catalog = catalog;
        this.shapes = new Shapes(catalog);
    }

    /**
     * The schema of a command's body, complete in itself.
     *
     * @throws IllegalArgumentException when no command has the name
     */
    public ObjectNode of(String commandName) {
        var type = catalog.command(commandName)
                .orElseThrow(() -> new IllegalArgumentException("No command is named " + commandName));
        var parts = new SchemaParts(catalog, shapes, false);
        var schema = SchemaParts.object().put("$schema", DIALECT).put("title", commandName);
        schema.setAll(parts.closed(shapes.command(type)));
        schema.set("$defs", parts.definitions());
        return schema;
    }

    /** Builds a larger schema, in which commands stand among other things and share their definitions. */
    public Assembly assembly() {
        return new Assembly(new SchemaParts(catalog, shapes, true));
    }

    /** The schemas of commands as parts of a larger one, in which a year may be a number where a date is expected. */
    public final class Assembly {
        private final SchemaParts parts;

        private Assembly(SchemaParts parts) {
            this.parts = parts;
        }

        /**
         * A command with its provenance, open for further members; seal it with {@code unevaluatedProperties}.
         *
         * @param optional members that may be left out although a command needs them
         */
        public ObjectNode command(Class<? extends LedgerCommand> type, Set<String> optional) {
            var schema = parts.act(type);
            schema.set("properties", parts.properties(shapes.around(type)));
            SchemaParts.required(schema, without(shapes.command(type), optional));
            return schema;
        }

        /** The definitions that the commands refer to, for the root of the schema under {@code $defs}. */
        public ObjectNode definitions() {
            return parts.definitions();
        }

        /** An id with one of the prefixes. */
        public ObjectNode id(String... prefixes) {
            return parts.of(new Shape.Id(List.of(prefixes)));
        }

        /** Text of the usual length. */
        public ObjectNode text() {
            return parts.of(new Shape.Words(Shapes.LONGEST_TEXT));
        }

        /** Text of the length of a quote. */
        public ObjectNode passage() {
            return parts.of(new Shape.Words(Shapes.LONGEST_PASSAGE));
        }

        private static List<Shape.Field> without(List<Shape.Field> fields, Set<String> optional) {
            return fields.stream()
                    .filter(field -> !optional.contains(field.name()))
                    .toList();
        }
    }
}
