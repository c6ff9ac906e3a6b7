package fi.muutoskirja.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** From bytes to a tree: UTF-8 and JSON without any leniency, within limits that keep a hostile body harmless. */
final class JsonText {
    /** The largest body, in bytes. */
    static final int LARGEST = 1_048_576;

    /** How many objects and lists can stand within each other. */
    static final int DEEPEST = 100;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LARGEST)
                    .maxNumberLength(1_000)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private JsonText() {}

    /** The object that the bytes are; null when problems were found that leave no object to look at. */
    static @Nullable ObjectNode object(byte[] body, Problems problems) {
        if (body.length > LARGEST) {
            problems.add("", "larger than " + LARGEST + " bytes");
            return null;
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(body);
        var text = CharBuffer.allocate(body.length);
        if (decoder.decode(bytes, text, true).isError()) {
            problems.add("", "not UTF-8: the byte at offset " + bytes.position() + " begins no character");
            return null;
        }
        return object(text.array(), text.position(), problems);
    }

    private static @Nullable ObjectNode object(char[] text, int length, Problems problems) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), text, 0, length)) {
            try {
                if (json.nextToken() != JsonToken.START_OBJECT) {
                    problems.add("", "expected an object, found " + (json.hasCurrentToken() ? found(json) : "nothing"));
                    return null;
                }
                var object = object(json, "", problems);
                if (json.nextToken() != null) {
                    problems.add("", "something follows after the end of the object" + at(json.currentTokenLocation()));
                }
                return object;
            } catch (StreamConstraintsException beyond) {
                var deep = json.streamReadContext().getNestingDepth() >= DEEPEST;
                var words = deep
                        ? "nested more than " + DEEPEST + " deep"
                        : "a name or number of more than 1,000 characters";
                problems.add(pointer(json), words + at(json.currentLocation()));
            } catch (JacksonException notJson) {
                var words = notJson.getOriginalMessage();
                problems.add(pointer(json), "not JSON: " + words + at(notJson.getLocation()));
            }
            return null;
        }
    }

    private static ObjectNode object(JsonParser json, String pointer, Problems problems) {
        var object = NODES.objectNode();
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            var member = Problems.member(pointer, name);
            json.nextToken();
            var value = value(json, member, problems);
            if (object.has(name)) {
                problems.add(member, "given twice");
            }
            object.set(name, value);
        }
        return object;
    }

    private static JsonNode value(JsonParser json, String pointer, Problems problems) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json, pointer, problems);
            case START_ARRAY -> {
                var list = NODES.arrayNode();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(json, pointer + "/" + list.size(), problems));
                }
                yield list;
            }
            case VALUE_STRING -> NODES.stringNode(json.getString());
            case VALUE_NUMBER_INT -> NODES.numberNode(json.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(json.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case null, default -> NODES.nullNode();
        };
    }

    private static String found(JsonParser json) {
        return Kind.of(value(json, "", new Problems())).words();
    }

    private static String pointer(JsonParser json) {
        return json.streamReadContext().pathAsPointer().toString();
    }

    private static String at(TokenStreamLocation location) {
        return ", at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
