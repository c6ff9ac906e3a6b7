package fi.muutoskirja.casefile;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import tools.jackson.databind.JsonNode;

/** Writes JSON as YAML that is pleasant to read: one member a line, short lists and mappings on one, long text folded. */
final class YamlWriter {
    private static final int WIDTH = 120;
    private static final int SHORT = 80;

    /** Text whose every space and line break survives being folded. */
    private static final Pattern FOLDABLE = Pattern.compile("[^\\s\\p{C}]+( [^\\s\\p{C}]+)*");

    /** Text whose lines can stand as they are. */
    private static final Pattern LITERAL = Pattern.compile(
            "[^\\s\\p{C}]([^\\n\\t\\p{C}]*[^\\s\\p{C}])?(\\n+[^\\s\\p{C}]([^\\n\\t\\p{C}]*[^\\s\\p{C}])?)*");

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setSchema(new JsonSchema())
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(WIDTH)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();

    private YamlWriter() {}

    static String write(JsonNode tree) {
        return new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(node(tree)).iterator());
    }

    private static Node node(JsonNode tree) {
        if (tree.isObject()) {
            var members = new ArrayList<NodeTuple>();
            for (var member : tree.properties()) {
                members.add(
                        new NodeTuple(scalar(Tag.STR, member.getKey(), ScalarStyle.PLAIN), node(member.getValue())));
            }
            return new MappingNode(Tag.MAP, members, style(tree));
        }
        if (tree.isArray()) {
            var elements = new ArrayList<Node>();
            tree.values().forEach(element -> elements.add(node(element)));
            return new SequenceNode(Tag.SEQ, elements, style(tree));
        }
        if (tree.isString()) {
            return scalar(Tag.STR, tree.stringValue(), style(tree.stringValue()));
        }
        var tag = tree.isNumber() ? Tag.INT : tree.isBoolean() ? Tag.BOOL : Tag.NULL;
        return scalar(tag, tree.toString(), ScalarStyle.PLAIN);
    }

    private static ScalarNode scalar(Tag tag, String value, ScalarStyle style) {
        return new ScalarNode(tag, value, style);
    }

    private static FlowStyle style(JsonNode collection) {
        var length = 0;
        for (var inside : collection.values()) {
            if (inside.isContainer() && !inside.isEmpty()) {
                return FlowStyle.BLOCK;
            }
            length += inside.toString().length() + 2;
        }
        for (var name : collection.propertyNames()) {
            length += name.length() + 2;
        }
        return length <= SHORT ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    private static ScalarStyle style(String text) {
        if (text.length() <= SHORT && text.indexOf('\n') < 0) {
            return ScalarStyle.PLAIN;
        }
        if (text.indexOf('\n') >= 0) {
            return LITERAL.matcher(text).matches() ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
        }
        return FOLDABLE.matcher(text).matches() ? ScalarStyle.FOLDED : ScalarStyle.DOUBLE_QUOTED;
    }
}
