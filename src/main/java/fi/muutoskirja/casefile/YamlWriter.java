package fi.muutoskirja.casefile;

import java.util.ArrayList;
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
        if (text.indexOf('\n') < 0 && text.length() <= SHORT) {
            return ScalarStyle.PLAIN;
        }
        if (!survivesInABlock(text)) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        return text.indexOf('\n') < 0 ? ScalarStyle.FOLDED : ScalarStyle.LITERAL;
    }

    /** Whether every character comes back from a folded or a literal block: single spaces between words, no odd characters. */
    private static boolean survivesInABlock(String text) {
        var lines = text.indexOf('\n') >= 0;
        var before = '\n';
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var atAnEdge = before == '\n' || i == text.length() - 1 || text.charAt(i + 1) == '\n';
            if (c == ' ' ? atAnEdge || before == ' ' && !lines : c != '\n' && isOdd(text.codePointAt(i), c)) {
                return false;
            }
            before = c;
        }
        return !text.startsWith("\n") && !text.endsWith("\n");
    }

    private static boolean isOdd(int codePoint, char c) {
        return switch (Character.getType(Character.isLowSurrogate(c) ? ' ' : codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
