package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fi.muutoskirja.api.document.OpenApiDocument;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records that answers are made of, held against the schemas that promise what they hold. */
@Tag("fast")
class AnswersAreDescribedTest {
    private static final Map<Type, String> SIMPLE = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(Instant.class, "string date-time"),
            Map.entry(LocalDate.class, "string date"),
            Map.entry(UUID.class, "string uuid"),
            Map.entry(int.class, "integer int32"),
            Map.entry(Integer.class, "integer int32"),
            Map.entry(long.class, "integer int64"),
            Map.entry(Long.class, "integer int64"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"));

    private static final JsonNode DESCRIBED = JsonMapper.builder()
            .build()
            .readTree(
                    new OpenApiDocument(InMemoryApi.schemas(InMemoryApi.ledger().catalog())).json())
            .at("/components/schemas");

    @TestFactory
    Stream<DynamicTest> everyRecordHasTheMembersThatItsSchemaPromises() {
        return records().entrySet().stream()
                .map(record -> DynamicTest.dynamicTest(record.getKey(), () -> {
                    var promised = new LinkedHashMap<String, String>();
                    DESCRIBED
                            .path(record.getKey())
                            .path("properties")
                            .properties()
                            .forEach(member -> promised.put(member.getKey(), written(member.getValue())));
                    var held = new LinkedHashMap<String, String>();
                    Arrays.stream(record.getValue().getRecordComponents())
                            .forEach(component -> held.put(component.getName(), written(component)));

                    assertThat(held).isNotEmpty().isEqualTo(promised);
                    assertThat(DESCRIBED
                                    .path(record.getKey())
                                    .path("required")
                                    .valueStream()
                                    .map(JsonNode::asString))
                            .as("every member is always there, if only as null")
                            .containsExactlyElementsOf(held.keySet());
                }));
    }

    @Test
    void everySchemaButThatOfProblemsIsARecord() {
        assertThat(DESCRIBED.propertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("Problem"), records().keySet().stream())
                        .toList());
    }

    private static String written(RecordComponent component) {
        var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        var raw = component.isAnnotationPresent(JsonRawValue.class)
                || component.getAccessor().isAnnotationPresent(JsonRawValue.class);
        return (raw ? "object" : written(component.getGenericType())) + (nullable ? " or null" : "");
    }

    private static String written(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return "array of " + written(list.getActualTypeArguments()[0]);
        }
        var simple = SIMPLE.get(type);
        return simple != null ? simple : named((Class<?>) type);
    }

    private static String written(JsonNode schema) {
        if (schema.has("$ref")) {
            return schema.path("$ref").asString().replace("#/components/schemas/", "");
        }
        if (schema.has("oneOf")) {
            return written(schema.path("oneOf").get(0)) + " or null";
        }
        var type = schema.path("type");
        var nullable = type.isArray() ? " or null" : "";
        var name = type.isArray() ? type.get(0).asString() : type.asString();
        var full = name.equals("array") ? "array of " + written(schema.path("items")) : name;
        return full + (schema.has("format") ? " " + schema.path("format").asString() : "") + nullable;
    }

    private static String named(Class<?> record) {
        var name = record.getSimpleName();
        return name.endsWith("Answer") ? name.substring(0, name.length() - "Answer".length()) : name;
    }

    private static Map<String, Class<?>> records() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scanner.addIncludeFilter(new RegexPatternTypeFilter(
                Pattern.compile("fi\\.muutoskirja\\.api\\..*(Answer|Links|ReformOfOrganisation)")));
        var records = new LinkedHashMap<String, Class<?>>();
        for (var found : scanner.findCandidateComponents("fi.muutoskirja.api")) {
            try {
                var type = Class.forName(found.getBeanClassName());
                records.put(named(type), type);
            } catch (ClassNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        }
        return records;
    }
}
