package fi.muutoskirja.casefile;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns YAML nodes into JSON. */
final class YamlNodes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST_NUMBER = 1_000;

    /** Aliases within aliases multiply; no case needs more than this. */
    private static final int MOST_PARTS = 1_000_000;

    private final Node file;
    private final List<CaseProblem> problems = new ArrayList<>();
    private int parts;

    YamlNodes(Node file) {
        this.file = file;
    }

    /** Where a part stands; as a pointer only when there is something to tell of it. */
    private record Path(@Nullable Path within, Object name, int depth) {
        static final Path ROOT = new Path(null, "", 0);

        Path to(Object name) {
            return new Path(this, name, depth + 1);
        }

        String pointer() {
            return within == null
                    ? ""
                    : within.pointer() + "/"
                            + name.toString().replace("~", "~0").replace("/", "~1");
        }
    }

    YamlTree tree() {
        return new YamlTree(value(file, Path.ROOT), file, problems);
    }

    private JsonNode value(Node node, Path path) {
        parts++;
        if (parts > MOST_PARTS || path.depth > YamlText.DEEPEST) {
            throw YamlText.refused(YamlTree.place(file, path.pointer()), "aliases repeat too much");
        }
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar, path);
            case SequenceNode sequence -> {
                var list = NODES.arrayNode();
                for (var element : sequence.getValue()) {
                    list.add(value(element, path.to(list.size())));
                }
                yield list;
            }
            case MappingNode mapping -> mapping(mapping, path);
            case null, default -> NODES.nullNode();
        };
    }

    private ObjectNode mapping(MappingNode mapping, Path path) {
        var object = NODES.objectNode();
        for (var member : mapping.getValue()) {
            var key = member.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                tell(key, path, "expected a name, found a list or a mapping");
                continue;
            }
            var at = path.to(name.getValue());
            if (object.has(name.getValue())) {
                tell(key, at, "given twice");
                continue;
            }
            object.set(name.getValue(), value(member.getValueNode(), at));
        }
        return object;
    }

    private JsonNode scalar(ScalarNode scalar, Path path) {
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
            tell(scalar, path, "the tag " + tag.getValue() + " is not known here");
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

    private void tell(Node node, Path path, String problem) {
        problems.add(new CaseProblem(YamlText.place(node), path.pointer(), problem));
    }
}
