package fi.muutoskirja.casefile;

import fi.muutoskirja.json.CommandSchema;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.LedgerCommand;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The form of a case file as JSON Schema 2020-12, for editors and for whoever writes case files with a program. */
public final class CaseFileSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> TOLD_ONCE = Set.of("organisation", "reform", "source");

    private final Catalog catalog;
    private final CommandSchema.Assembly commands;

    public CaseFileSchema(Catalog catalog) {
        this.catalog = catalog;
        this.commands = new CommandSchema(catalog).assembly();
    }

    public ObjectNode schema() {
        var schema = NODES.objectNode()
                .put("$schema", CommandSchema.DIALECT)
                .put("title", "A case file of Muutoskirja")
                .put("type", "object");
        var head = schema.putObject("properties");
        head.set("case", slug());
        head.putObject("title").put("type", "string").put("pattern", "\\S").put("maxLength", 500);
        head.set("organisation", commands.id("org"));
        head.set("reform", commands.id("reform"));
        head.set("document", commands.id("source"));
        head.putObject("entries")
                .put("type", "array")
                .put("minItems", 1)
                .put("maxItems", CaseReader.MOST_ENTRIES)
                .set("items", entry());
        schema.putArray("required").add("case").add("entries");
        schema.put("additionalProperties", false);
        schema.set("$defs", definitions());
        return schema;
    }

    private ObjectNode entry() {
        var entry = NODES.objectNode().put("type", "object");
        var properties = entry.putObject("properties");
        properties.set("key", slug());
        catalog.commands().keySet().forEach(properties.putObject("command").putArray("enum")::add);
        entry.putArray("required").add("key").add("command");
        var each = entry.putArray("allOf");
        for (var name : catalog.commands().keySet()) {
            var choice = each.addObject();
            choice.putObject("if").putObject("properties").putObject("command").put("const", name);
            choice.putObject("then").put("$ref", "#/$defs/entry-" + name);
        }
        return entry;
    }

    private ObjectNode definitions() {
        var entries = new TreeMap<String, ObjectNode>();
        catalog.commands().forEach((name, type) -> entries.put("entry-" + name, entry(type)));
        var definitions = commands.definitions();
        // A case file may tell the document of all its sources once.
        var required = definitions.withObject("/source-reference").putArray("required");
        required.add("quote");
        definitions.withObject("/act-correct-entry/properties").set("entry", entryNamed());
        definitions.withObject("/act-withdraw-entry/properties").set("entry", entryNamed());
        entries.forEach(definitions::set);
        return definitions;
    }

    private ObjectNode entry(Class<? extends LedgerCommand> type) {
        var entry = commands.command(type, TOLD_ONCE);
        var properties = entry.withObject("/properties");
        properties.put("key", true).put("command", true);
        properties.putObject("id").put("type", "string").put("pattern", "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");
        properties.set("quote", commands.passage());
        properties.set("place", nullable(commands.text()));
        var source = entry.putArray("oneOf");
        source.addObject().putArray("required").add("source");
        source.addObject().putArray("required").add("quote");
        entry.putObject("dependentRequired").putArray("place").add("quote");
        return entry.put("unevaluatedProperties", false);
    }

    private static ObjectNode nullable(ObjectNode schema) {
        var any = NODES.objectNode();
        any.putArray("anyOf").add(schema).addObject().put("type", "null");
        return any;
    }

    private static ObjectNode slug() {
        return NODES.objectNode().put("type", "string").put("pattern", "^[a-z0-9-]{1,120}$");
    }

    /** A key of the file, or the id of an entry. */
    private static ObjectNode entryNamed() {
        return NODES.objectNode().put("type", "string").put("pattern", "^[A-Za-z0-9-]{1,120}$");
    }
}
