package fi.muutoskirja.json;

import fi.muutoskirja.json.Shape.Field;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.KebabCase;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Provenance;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes records as the tree that is read as the same records. */
final class TreeWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final HistoricalDate NOTHING_TOLD = HistoricalDate.unknown("", "");

    private final Catalog catalog;
    private final Shapes shapes;

    TreeWriter(Catalog catalog, Shapes shapes) {
        this.catalog = catalog;
        this.shapes = shapes;
    }

    ObjectNode write(LedgerCommand act, Provenance provenance) {
        var object = NODES.objectNode();
        members(object, shapes.of(act.getClass()), act);
        return members(object, shapes.around(act.getClass()), provenance);
    }

    private ObjectNode members(ObjectNode object, List<Field> fields, Object of) {
        for (var field : fields) {
            var value = RecordMaking.component(of, field.name());
            if (value != null && !isLeftOut(field, value)) {
                object.set(field.name(), value(field.shape(), value));
            }
        }
        return object;
    }

    private static boolean isLeftOut(Field field, Object value) {
        return !field.nullable() && value instanceof Collection<?> list && list.isEmpty();
    }

    private JsonNode value(Shape shape, Object value) {
        return switch (shape) {
            case Shape.Words _, Shape.WordsOrNone _, Shape.Id _, Shape.Sealed _, Shape.Uuid _, Shape.Day _ ->
                NODES.stringNode(String.valueOf(value));
            case Shape.OneOf _ -> NODES.stringNode(KebabCase.of((Enum<?>) value));
            case Shape.WholeNumber _ -> NODES.numberNode((Integer) value);
            case Shape.YesOrNo _ -> NODES.booleanNode(Boolean.TRUE.equals(value));
            case Shape.ListOf list -> {
                var array = NODES.arrayNode();
                ((Collection<?>) value).forEach(element -> array.add(value(list.element(), element)));
                yield array;
            }
            case Shape.DateTold _ -> date((HistoricalDate) value);
            case Shape.Parts parts -> members(NODES.objectNode(), parts.fields(), value);
            case Shape.NamedAct _ -> {
                var act = (LedgerCommand) value;
                var object = NODES.objectNode().put("command", catalog.commandName(act.getClass()));
                yield members(object, shapes.of(act.getClass()), act);
            }
        };
    }

    /** The bare words when they alone give the same date. */
    private static JsonNode date(HistoricalDate date) {
        if (!date.equals(NOTHING_TOLD) && date.equals(readFrom(date.raw()))) {
            return NODES.stringNode(date.raw());
        }
        var object = NODES.objectNode();
        if (!date.raw().isEmpty()) {
            object.put("raw", date.raw());
        }
        if (date.earliest() != null) {
            object.put("earliest", date.earliest().toString());
        }
        if (date.latest() != null) {
            object.put("latest", date.latest().toString());
        }
        if (!date.basis().isEmpty()) {
            object.put("basis", date.basis());
        }
        if (date.order() != null) {
            object.set(
                    "order",
                    NODES.objectNode()
                            .put("place", date.order().place())
                            .put("of", date.order().of()));
        }
        return object;
    }

    private static @Nullable HistoricalDate readFrom(String raw) {
        try {
            return DateWords.read(raw);
        } catch (DateTimeException | IllegalArgumentException notWords) {
            return null;
        }
    }
}
