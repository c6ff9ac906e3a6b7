package fi.muutoskirja.json;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.KebabCase;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Personal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The pieces of a JSON Schema, each defined once and referred to by name. */
final class SchemaParts {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String A_DAY = "^\\d{4}-\\d{2}-\\d{2}$";

    /** What a case file can tell once for all its entries. */
    private static final Set<String> TOLD_ONCE = Set.of("organisation", "reform");

    private final Catalog catalog;
    private final Shapes shapes;
    private final boolean inAFile;
    private final TreeMap<String, ObjectNode> defined = new TreeMap<>();

    /** @param inAFile whether it is for case files, where a year may be a number and the head tells some things once */
    SchemaParts(Catalog catalog, Shapes shapes, boolean inAFile) {
        this.catalog = catalog;
        this.shapes = shapes;
        this.inAFile = inAFile;
    }

    /** Every piece that has been referred to. */
    ObjectNode definitions() {
        var all = NODES.objectNode();
        defined.forEach(all::set);
        return all;
    }

    /** Refers to the components of an act; which of them are required is not said there. */
    ObjectNode act(Class<? extends LedgerCommand> type) {
        return defined("act-" + catalog.commandName(type), () -> {
            var properties = object();
            properties.set("properties", properties(shapes.of(type)));
            return properties;
        });
    }

    ObjectNode properties(List<Shape.Field> fields) {
        var properties = NODES.objectNode();
        fields.forEach(field -> properties.set(field.name(), field(field)));
        return properties;
    }

    private ObjectNode field(Shape.Field field) {
        var schema = of(field.shape());
        return field.nullable() ? anyOf(schema, NODES.objectNode().put("type", "null")) : schema;
    }

    ObjectNode of(Shape shape) {
        return switch (shape) {
            case Shape.Words words -> words(words.longest());
            case Shape.WordsOrNone words ->
                NODES.objectNode()
                        .put("type", "string")
                        .put("pattern", "^$|\\S")
                        .put("maxLength", words.longest());
            case Shape.Id id -> id(id.prefixes());
            case Shape.Sealed _ ->
                defined("sealed", () -> text(TextRules.SEALED).put("maxLength", TextRules.LONGEST_SEALED));
            case Shape.Uuid _ -> defined("uuid", () -> text("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"));
            case Shape.Day _ -> defined("day", () -> text(A_DAY).put("format", "date"));
            case Shape.OneOf one -> {
                var constants = NODES.objectNode();
                Spelling.of(one.type()).forEach(constants.putArray("enum")::add);
                yield constants;
            }
            case Shape.WholeNumber _ ->
                NODES.objectNode()
                        .put("type", "integer")
                        .put("minimum", Integer.MIN_VALUE)
                        .put("maximum", Integer.MAX_VALUE);
            case Shape.YesOrNo _ -> NODES.objectNode().put("type", "boolean");
            case Shape.ListOf list -> NODES.objectNode().put("type", "array").set("items", of(list.element()));
            case Shape.DateTold _ -> defined("date", this::date);
            case Shape.Parts parts -> defined(Spelling.of(parts.type().getSimpleName()), () -> record(parts));
            case Shape.NamedAct named ->
                defined(
                        named.prefixes().isEmpty()
                                ? "corrected-act"
                                : "act-on-" + String.join("-or-", named.prefixes()),
                        () -> namedAct(named));
        };
    }

    private ObjectNode words(int longest) {
        return defined(
                longest == Shapes.LONGEST_TEXT ? "text" : "passage",
                () -> text("\\S").put("minLength", 1).put("maxLength", longest));
    }

    private ObjectNode id(List<String> prefixes) {
        return defined(
                "id-" + String.join("-or-", prefixes),
                () -> text("^(" + String.join("|", prefixes) + ")-[a-z0-9]+(-[a-z0-9]+)*$")
                        .put("maxLength", TextRules.LONGEST_ID));
    }

    private ObjectNode date() {
        var words = anyOf(words(Shapes.LONGEST_TEXT), closed(DateReader.FIELDS));
        if (inAFile) {
            ((ArrayNode) words.get("anyOf")).addObject().put("type", "integer");
        }
        return words;
    }

    private ObjectNode record(Shape.Parts parts) {
        var schema = closed(parts.fields());
        if (parts.type() == Authority.class) {
            type(schema.putObject("if"), "kind", "const", KebabCase.of(Authority.Kind.DECISION));
            type(schema.putObject("then"), "decision", "type", "string");
            schema.withObject("/then").putArray("required").add("decision");
            type(schema.putObject("else"), "decision", "type", "null");
            type(schema.withObject("/else"), "explanation", "type", "string");
            schema.withObject("/else").putArray("required").add("explanation");
        }
        if (parts.type() == Personal.class) {
            for (var either : List.of("text", "sealed")) {
                var one = NODES.objectNode();
                type(one, either, "type", "string");
                one.putArray("required").add(either);
                schema.withArray("/oneOf").add(one);
            }
        }
        return schema;
    }

    private static void type(ObjectNode schema, String member, String keyword, String value) {
        schema.withObject("/properties").putObject(member).put(keyword, value);
    }

    /** An object of exactly these fields. */
    ObjectNode closed(List<Shape.Field> fields) {
        var schema = object();
        schema.set("properties", properties(fields));
        required(schema, fields);
        return schema.put("additionalProperties", false);
    }

    /** Demands every field that may not be left out. */
    static void required(ObjectNode schema, List<Shape.Field> fields) {
        var required = schema.putArray("required");
        fields.stream()
                .filter(field -> !field.nullable() && !(field.shape() instanceof Shape.ListOf))
                .forEach(field -> required.add(field.name()));
    }

    private ObjectNode namedAct(Shape.NamedAct named) {
        var any = NODES.objectNode();
        var acts = any.putArray("anyOf");
        shapes.acts(named).forEach((name, type) -> {
            var one = act(type);
            one.putObject("properties").putObject("command").put("const", name);
            required(
                    one,
                    shapes.of(type).stream()
                            .filter(field -> !inAFile || !TOLD_ONCE.contains(field.name()))
                            .toList());
            ((ArrayNode) one.get("required")).add("command");
            acts.add(one.put("unevaluatedProperties", false));
        });
        return any;
    }

    private ObjectNode defined(String name, Supplier<ObjectNode> schema) {
        if (!defined.containsKey(name)) {
            defined.put(name, NODES.objectNode());
            defined.put(name, schema.get());
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    static ObjectNode object() {
        return NODES.objectNode().put("type", "object");
    }

    static ObjectNode text(String pattern) {
        return NODES.objectNode().put("type", "string").put("pattern", pattern);
    }

    static ObjectNode anyOf(ObjectNode... schemas) {
        var any = NODES.objectNode();
        for (var schema : schemas) {
            any.withArray("/anyOf").add(schema);
        }
        return any;
    }
}
