package fi.muutoskirja.api.document;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fi.muutoskirja.api.answer.AnswerJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonBooleanFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatTypes;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonValueFormat;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.std.StdConvertingSerializer;

/**
 * The schemas of answers, one for each record that {@link AnswerJson} writes: its members as they are written, and their meaning as their
 * Javadoc tells it. A whole number whose Javadoc says "from 0" or "from 1" is never less, and a text whose Javadoc begins with the words that
 * it can be is one of them.
 */
final class AnswerSchemas {
    private static final JsonMapper MAPPER = AnswerJson.MAPPER;
    private static final Pattern LEAST = Pattern.compile("(?i)\\b(?:from|at least) ([01])\\b");

    private static final Pattern WORDS =
            Pattern.compile("(?:`[\\w-]+`(?: \\([^)]*\\))?(?:, | or |(?=$|[;:])))+(?:[;:].*)?");
    private static final Pattern WORD = Pattern.compile("`([\\w-]+)`");

    private final Map<String, String> javadoc = javadoc();
    private final ObjectNode schemas = MAPPER.createObjectNode();
    private final Deque<JavaType> referred = new ArrayDeque<>();

    private AnswerSchemas() {}

    /** The schemas of these records and of all that they hold, by name; of what is wrapped, by the name of what is in it. */
    static ObjectNode of(List<JavaType> answers) {
        var made = new AnswerSchemas();
        made.referred.addAll(answers);
        while (!made.referred.isEmpty()) {
            made.describe(made.referred.remove());
        }
        return made.schemas;
    }

    /** The schema of one record; each record that it holds is only referred to, and described by itself. */
    private void describe(JavaType type) {
        var name = name(type);
        if (schemas.has(name)) {
            return;
        }
        var schema = schemas.putObject(name);
        said(own(type).getCanonicalName(), schema);
        schema.put("type", "object");
        var required = schema.putArray("required");
        var properties = schema.putObject("properties");
        MAPPER.acceptJsonFormatVisitor(type, new JsonFormatVisitorWrapper.Base() {
            @Override
            public JsonObjectFormatVisitor expectObjectFormat(JavaType same) {
                return new JsonObjectFormatVisitor.Base(getContext()) {
                    @Override
                    public void optionalProperty(BeanProperty member) {
                        required.add(member.getName());
                        properties.set(member.getName(), member((BeanPropertyWriter) member, getContext()));
                    }

                    @Override
                    public void property(BeanProperty member) {
                        optionalProperty(member);
                    }
                };
            }
        });
    }

    private ObjectNode member(BeanPropertyWriter member, SerializationContext context) {
        var schema = MAPPER.createObjectNode();
        var component = member.getMember();
        said(component.getDeclaringClass().getCanonicalName() + "." + component.getName(), schema);
        if (member.getMetadata().getDescription() != null) {
            schema.put("description", member.getMetadata().getDescription());
        }
        if (member.getAnnotation(JsonRawValue.class) != null) {
            return schema.put("type", "object");
        }
        var serializer = member.getSerializer() == null
                ? context.findPrimaryPropertySerializer(member.getType(), member)
                : member.getSerializer();
        serializer.acceptJsonFormatVisitor(new Kind(schema, context), member.getType());
        narrow(schema, schema.path("description").asString(""));
        return isNullable(member) ? orNull(schema) : schema;
    }

    private static void narrow(ObjectNode schema, String description) {
        var type = schema.path("type").asString("");
        var least = LEAST.matcher(description);
        if (type.equals("integer") && least.find()) {
            schema.put("minimum", Integer.parseInt(least.group(1)));
        }
        var words = WORD.matcher(description.replaceAll("[;:].*| \\([^)]*\\)", ""))
                .results()
                .map(word -> word.group(1))
                .toList();
        if (type.equals("string")
                && !schema.has("enum")
                && words.size() > 1
                && WORDS.matcher(description).matches()) {
            words.forEach(schema.putArray("enum")::add);
        }
    }

    private static boolean isNullable(BeanPropertyWriter member) {
        return member.getSerializer() instanceof StdConvertingSerializer
                || member.getMember().getAnnotated() instanceof Method accessor
                        && accessor.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.remove("$ref") instanceof StringNode reference) {
            var either = schema.putArray("oneOf");
            either.addObject().set("$ref", reference);
            either.addObject().put("type", "null");
        } else {
            var type = schema.path("type").asString();
            schema.putArray("type").add(type).add("null");
            if (schema.get("enum") instanceof ArrayNode constants) {
                constants.addNull();
            }
        }
        return schema;
    }

    /** What Javadoc says, as a sentence. */
    private void said(String of, ObjectNode schema) {
        var text = javadoc.get(of);
        if (text != null && !text.isEmpty()) {
            schema.put("description", Character.toUpperCase(text.charAt(0)) + text.substring(1));
        }
    }

    /** What it is without that in which it is wrapped. */
    private static Class<?> own(JavaType type) {
        return type.containedTypeCount() == 1 ? own(type.containedType(0)) : type.getRawClass();
    }

    private static String name(JavaType type) {
        var shape = MAPPER.serializationConfig().findMixInClassFor(own(type));
        return (shape == null ? own(type) : shape).getSimpleName().replaceFirst("^Of|Answer$", "");
    }

    /** Tells of a value what it is: a reference to a record, a list, or something simple. */
    private final class Kind extends JsonFormatVisitorWrapper.Base {
        private final ObjectNode schema;

        private Kind(ObjectNode schema, SerializationContext context) {
            super(context);
            this.schema = schema;
        }

        @Override
        public @Nullable JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
            referred.add(type);
            schema.put("$ref", "#/components/schemas/" + name(type));
            return null;
        }

        @Override
        public JsonArrayFormatVisitor expectArrayFormat(JavaType list) {
            schema.put("type", "array");
            return new JsonArrayFormatVisitor.Base(getContext()) {
                @Override
                public void itemsFormat(JsonFormatTypes simple) {
                    schema.putObject("items").put("type", simple.value());
                }

                @Override
                public void itemsFormat(JsonFormatVisitable handler, JavaType type) {
                    handler.acceptJsonFormatVisitor(new Kind(schema.putObject("items"), getContext()), type);
                }
            };
        }

        @Override
        public JsonStringFormatVisitor expectStringFormat(JavaType type) {
            schema.put("type", "string");
            return new JsonStringFormatVisitor.Base() {
                @Override
                public void format(JsonValueFormat format) {
                    schema.put("format", format.toString());
                }

                @Override
                public void enumTypes(Set<String> constants) {
                    constants.forEach(schema.withArray("/enum")::add);
                }
            };
        }

        @Override
        public JsonIntegerFormatVisitor expectIntegerFormat(JavaType type) {
            schema.put("type", "integer");
            return new JsonIntegerFormatVisitor.Base() {
                @Override
                public void numberType(NumberType number) {
                    schema.put("format", number == NumberType.LONG ? "int64" : "int32");
                }
            };
        }

        @Override
        public JsonBooleanFormatVisitor expectBooleanFormat(JavaType type) {
            schema.put("type", "boolean");
            return new JsonBooleanFormatVisitor.Base();
        }
    }

    private static Map<String, String> javadoc() {
        try (var file = AnswerSchemas.class.getResourceAsStream("/openapi/javadoc.tsv")) {
            return new String(
                            Objects.requireNonNull(file, "javadoc.tsv is made by the build")
                                    .readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
