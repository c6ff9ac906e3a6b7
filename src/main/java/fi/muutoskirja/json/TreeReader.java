package fi.muutoskirja.json;

import fi.muutoskirja.json.Shape.Field;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.LedgerCommand;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a tree by its shape and tells everything that does not fit. What does not fit is read as null. */
final class TreeReader {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DAY_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Catalog catalog;
    private final Shapes shapes;
    private final Problems problems;
    private final DateReader dates;

    TreeReader(Catalog catalog, Shapes shapes, Problems problems, boolean yearsAsNumbers) {
        this.catalog = catalog;
        this.shapes = shapes;
        this.problems = problems;
        this.dates = new DateReader(this, problems, yearsAsNumbers);
    }

    /** The members of an object by name, those that are absent as null or as an empty list; tells unknown and missing ones. */
    Map<String, @Nullable Object> members(List<Field> fields, JsonNode object, String pointer) {
        for (var name : object.propertyNames()) {
            if (fields.stream().noneMatch(field -> field.name().equals(name))) {
                var names = fields.stream().map(Field::name).toList();
                var found = TextRules.againstCharacters(name).orElse("unknown field '" + Found.in(name) + "'");
                problems.add(
                        Problems.member(pointer, name),
                        found + (problems.isFull() ? "" : Spelling.suggestion(name, names)));
            }
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var field : fields) {
            values.put(field.name(), member(field, object.get(field.name()), Problems.member(pointer, field.name())));
        }
        return values;
    }

    private @Nullable Object member(Field field, @Nullable JsonNode node, String pointer) {
        if (node == null && field.shape() instanceof Shape.ListOf) {
            return field.nullable() ? null : List.of();
        }
        if (node == null || node.isNull() && field.nullable()) {
            if (!field.nullable()) {
                problems.add(pointer, "required");
            }
            return null;
        }
        return value(field.shape(), node, pointer);
    }

    @Nullable
    Object value(Shape shape, JsonNode node, String pointer) {
        return switch (shape) {
            case Shape.Words words ->
                text(node, pointer, text -> TextRules.againstWords(text, words.longest()), Function.identity());
            case Shape.WordsOrNone words ->
                text(
                        node,
                        pointer,
                        text -> text.isEmpty() ? Optional.empty() : TextRules.againstWords(text, words.longest()),
                        Function.identity());
            case Shape.Id id ->
                text(node, pointer, text -> TextRules.againstId(text, id.prefixes()), Function.identity());
            case Shape.Sealed _ -> text(node, pointer, TextRules::againstSealed, Function.identity());
            case Shape.Uuid _ -> text(node, pointer, TreeReader::againstUuid, UUID::fromString);
            case Shape.Day _ -> text(node, pointer, TreeReader::againstDay, LocalDate::parse);
            case Shape.OneOf one -> constant(one, node, pointer);
            case Shape.WholeNumber _ -> wholeNumber(node, pointer);
            case Shape.YesOrNo _ -> is(Kind.YES_OR_NO, node, pointer) ? node.booleanValue() : null;
            case Shape.ListOf list -> list(list, node, pointer);
            case Shape.DateTold _ -> dates.read(node, pointer);
            case Shape.Parts parts -> record(parts, node, pointer);
            case Shape.NamedAct named -> namedAct(named, node, pointer);
        };
    }

    /** Whether the node is of the kind; tells when it is not. */
    boolean is(Kind expected, JsonNode node, String pointer) {
        var found = Kind.of(node);
        if (found != expected) {
            problems.add(pointer, "expected " + expected.words() + ", found " + found.words());
        }
        return found == expected;
    }

    private <T> @Nullable T text(
            JsonNode node, String pointer, Function<String, Optional<String>> against, Function<String, T> meaning) {
        if (!is(Kind.TEXT, node, pointer)) {
            return null;
        }
        var text = node.stringValue();
        var wrong = against.apply(text);
        if (wrong.isPresent()) {
            problems.add(pointer, wrong.get());
            return null;
        }
        return meaning.apply(text);
    }

    @Nullable
    Integer wholeNumber(JsonNode node, String pointer) {
        if (!is(Kind.NUMBER, node, pointer)) {
            return null;
        }
        if (!node.isIntegralNumber()) {
            problems.add(pointer, "expected a whole number, found " + Found.in(node.toString()));
            return null;
        }
        if (!node.canConvertToInt()) {
            problems.add(pointer, "number out of range, at most 2,147,483,647 either way");
            return null;
        }
        return node.intValue();
    }

    private @Nullable Object constant(Shape.OneOf one, JsonNode node, String pointer) {
        var spelled = Spelling.of(one.type());
        return text(
                node,
                pointer,
                text -> spelled.contains(text)
                        ? Optional.empty()
                        : Optional.of("expected one of " + String.join(", ", spelled) + "; found " + Found.in(text)),
                text -> one.type().getEnumConstants()[spelled.indexOf(text)]);
    }

    private @Nullable Object list(Shape.ListOf list, JsonNode node, String pointer) {
        if (!is(Kind.LIST, node, pointer)) {
            return null;
        }
        var elements = new ArrayList<Object>();
        for (var i = 0; i < node.size(); i++) {
            var element = value(list.element(), node.get(i), pointer + "/" + i);
            if (element != null) {
                elements.add(element);
            }
        }
        return List.copyOf(elements);
    }

    private @Nullable Object record(Shape.Parts parts, JsonNode node, String pointer) {
        if (!is(Kind.OBJECT, node, pointer)) {
            return null;
        }
        var before = problems.count();
        var values = members(parts.fields(), node, pointer);
        if (problems.count() > before) {
            return null;
        }
        var made = make(parts.type(), values, pointer);
        if (made instanceof Authority authority) {
            AuthorityRules.against(authority, pointer, problems);
        }
        return made;
    }

    private @Nullable Object namedAct(Shape.NamedAct named, JsonNode node, String pointer) {
        if (!is(Kind.OBJECT, node, pointer)) {
            return null;
        }
        var name = node.get("command");
        var at = pointer + "/command";
        if (name == null) {
            problems.add(at, "required");
            return null;
        }
        if (!is(Kind.TEXT, name, at)) {
            return null;
        }
        var type = shapes.acts(named).get(name.stringValue());
        if (type == null) {
            problems.add(at, notOneOf(named, name.stringValue()));
            return null;
        }
        var fields = new ArrayList<Field>();
        fields.add(new Field("command", new Shape.Words(Shapes.LONGEST_TEXT), false));
        fields.addAll(shapes.of(type));
        var before = problems.count();
        var values = members(fields, node, pointer);
        return problems.count() > before ? null : make(type, values, pointer);
    }

    private String notOneOf(Shape.NamedAct named, String name) {
        if (catalog.command(name).isEmpty()) {
            return unknownCommand(name);
        }
        return named.prefixes().isEmpty()
                ? name + " cannot be corrected into; withdraw the entry and record anew"
                : name + " cannot stand here; expected a command about " + String.join("-… or ", named.prefixes())
                        + "-…";
    }

    String unknownCommand(String name) {
        return "unknown command '" + Found.in(name) + "'"
                + Spelling.suggestion(name, catalog.commands().keySet());
    }

    /** The record made of its components; null, and told, when the record itself refuses them. */
    @Nullable
    Object make(Class<?> type, Map<String, @Nullable Object> values, String pointer) {
        try {
            return RecordMaking.make(type, values);
        } catch (IllegalArgumentException refused) {
            problems.add(pointer, String.valueOf(refused.getMessage()));
            return null;
        }
    }

    @Nullable
    LedgerCommand act(Class<? extends LedgerCommand> type, Map<String, @Nullable Object> values) {
        return (LedgerCommand) make(type, values, "");
    }

    private static Optional<String> againstUuid(String text) {
        return UUID_FORM.matcher(text).matches()
                ? Optional.empty()
                : Optional.of("expected a UUID, found " + Found.in(text));
    }

    private static Optional<String> againstDay(String text) {
        if (!DAY_FORM.matcher(text).matches()) {
            return Optional.of("expected a day such as 2020-03-10, found " + Found.in(text));
        }
        try {
            LocalDate.parse(text);
            return Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.of("no calendar has the day " + text);
        }
    }
}
