package fi.muutoskirja.casefile;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns YAML nodes into JSON and remembers where each stood. */
final class YamlNodes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST_NUMBER = 1_000;

    /** Aliases within aliases multiply; no case needs more than this. */
    private static final int MOST_PARTS = 1_000_000;

    private final Map<String, FilePlace> places = new HashMap<>();
    private final List<CaseProblem> problems = new ArrayList<>();
    private int parts;

    YamlTree tree(Node root) {
        return new YamlTree(value(root, "", place(root), 0), places, problems);
    }

    private JsonNode value(Node node, String pointer, FilePlace place, int depth) {
        parts++;
        if (parts > MOST_PARTS || depth > YamlText.DEEPEST) {
            throw YamlText.refused(place, "aliases repeat too much");
        }
        places.put(pointer, place);
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar, pointer);
            case SequenceNode sequence -> {
                var list = NODES.arrayNode();
                for (var element : sequence.getValue()) {
                    list.add(value(element, pointer + "/" + list.size(), place(element), depth + 1));
                }
                yield list;
            }
            case MappingNode mapping -> mapping(mapping, pointer, depth);
            case null, default -> NODES.nullNode();
        };
    }

    private ObjectNode mapping(MappingNode mapping, String pointer, int depth) {
        var object = NODES.objectNode();
        for (var member : mapping.getValue()) {
            var key = member.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                problems.add(new CaseProblem(place(key), pointer, "expected a name, found a list or a mapping"));
                continue;
            }
            var at = pointer + "/" + name.getValue().replace("~", "~0").replace("/", "~1");
            if (object.has(name.getValue())) {
                problems.add(new CaseProblem(place(key), at, "given twice"));
                continue;
            }
            // What a mapping or list is called stands before it, and that is where a reader looks.
            var place = place(member.getValueNode() instanceof ScalarNode ? member.getValueNode() : key);
            object.set(name.getValue(), value(member.getValueNode(), at, place, depth + 1));
        }
        return object;
    }

    private JsonNode scalar(ScalarNode scalar, String pointer) {
        var text = scalar.getValue();
        var tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return NODES.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return NODES.booleanNode(text.equalsIgnoreCase("true"));
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(text, tag);
        }
        if (!tag.equals(Tag.STR)) {
            problems.add(new CaseProblem(place(scalar), pointer, "the tag " + tag.getValue() + " is not known here"));
        }
        return NODES.stringNode(text);
    }

    private static JsonNode number(String text, Tag tag) {
        try {
            return tag.equals(Tag.INT) && text.length() <= LONGEST_NUMBER
                    ? NODES.numberNode(new BigInteger(text))
                    : NODES.numberNode(Double.parseDouble(text));
        } catch (NumberFormatException notWritable) {
            return NODES.stringNode(text);
        }
    }

    private static FilePlace place(Node node) {
        return node.getStartMark().map(YamlText::place).orElse(FilePlace.START);
    }
}
