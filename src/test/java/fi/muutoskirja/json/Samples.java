package fi.muutoskirja.json;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Personal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sound bodies of every command, made from the shapes of its components. */
final class Samples {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Shapes shapes;

    Samples(Catalog catalog) {
        shapes = new Shapes(catalog);
    }

    /** Every member given. */
    ObjectNode full(Class<? extends LedgerCommand> type) {
        return of(shapes.command(type), true);
    }

    /** Only what must be given. */
    ObjectNode sparse(Class<? extends LedgerCommand> type) {
        return of(shapes.command(type), false);
    }

    private ObjectNode of(List<Shape.Field> fields, boolean full) {
        var object = NODES.objectNode();
        for (var field : fields) {
            if (full || !field.nullable() && !(field.shape() instanceof Shape.ListOf)) {
                object.set(field.name(), of(field.shape(), full));
            }
        }
        return object;
    }

    /** What is said of a private person is either sealed or not. */
    private ObjectNode parts(Shape.Parts parts, boolean full) {
        var object = of(parts.fields(), full);
        return parts.type() == Personal.class ? object.without(full ? "text" : "sealed") : object;
    }

    private JsonNode of(Shape shape, boolean full) {
        return switch (shape) {
            case Shape.Words _, Shape.WordsOrNone _ -> NODES.stringNode("Sanoja lähteestä");
            case Shape.Id id ->
                NODES.stringNode((id.prefixes().contains("reform")
                                ? "reform"
                                : id.prefixes().getLast()) + "-jokin-1");
            case Shape.Uuid _ -> NODES.stringNode("9d1f6f0e-6a0f-5a53-8d7e-2f5f9f0b1c2d");
            case Shape.WholeNumber _ -> NODES.numberNode(3);
            case Shape.YesOrNo _ -> NODES.booleanNode(true);
            case Shape.Day _ -> NODES.stringNode("2020-03-10");
            case Shape.OneOf one -> NODES.stringNode(Spelling.of(one.type()).getFirst());
            case Shape.ListOf list -> NODES.arrayNode().add(of(list.element(), full));
            case Shape.DateTold _ -> full ? of(DateReader.FIELDS, true) : NODES.stringNode("keväällä 2022");
            case Shape.Sealed _ -> NODES.stringNode("v1.aXY.c2FsYWlzdGE.c2l0b3VtdXM");
            case Shape.Parts parts -> parts(parts, full);
            case Shape.NamedAct named ->
                named.prefixes().isEmpty()
                        ? NODES.objectNode()
                                .put("command", "state-aim")
                                .put("reform", "reform-jokin-1")
                                .put("aim", "Tavoite")
                        : NODES.objectNode()
                                .put("command", "abolish-unit")
                                .put("organisation", "org-jokin-1")
                                .put("unit", "unit-jokin-1");
        };
    }
}
