package fi.muutoskirja.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.testing.LedgerInMemory;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@Tag("fast")
class EveryCommandTest {
    private static final UUID ID = UUID.fromString("0a5d9a9c-4c44-4f0c-9f49-0c9a5b8d7f10");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Catalog catalog = new Catalog(LedgerInMemory.everyCapability());
    private final CommandJson json = new CommandJson(catalog);
    private final CommandSchema schemas = new CommandSchema(catalog);
    private final Samples samples = new Samples(catalog);

    @TestFactory
    Stream<DynamicTest> whatIsWrittenIsReadAsTheSameCommand() {
        return forEach((name, type) -> {
            for (var sample : sound(type)) {
                var read = read(name, sample);
                assertThat(read(name, json.write(read))).isEqualTo(read);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theSchemaAcceptsAndRejectsWhatReadingDoes() {
        return forEach((name, type) -> {
            var schema = SCHEMAS.getSchema(schemas.of(name));
            for (var sample : sound(type)) {
                assertThat(schema.validate(sample)).as("%s", sample).isEmpty();
            }
            spoilt(type).forEach((what, sample) -> {
                var reads = reads(name, sample);
                assertThat(accepts(schema, sample)).as("%s: %s", what, sample).isEqualTo(reads);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> noComponentOfAnActIsNamedAsSomethingThatSurroundsIt() {
        var around = List.of("happened", "source", "mode", "authority", "command", "key", "id", "quote", "place");
        return forEach((name, type) -> assertThat(type.getRecordComponents())
                .extracting(RecordComponent::getName)
                .doesNotContainAnyElementsOf(around));
    }

    private List<ObjectNode> sound(Class<? extends LedgerCommand> type) {
        return List.of(samples.full(type), samples.sparse(type));
    }

    /** The full sample with, for each member in turn, something else in its place; some of these are sound as well. */
    private Map<String, ObjectNode> spoilt(Class<? extends LedgerCommand> type) {
        var nodes = JsonNodeFactory.instance;
        var spoilt = new LinkedHashMap<String, ObjectNode>();
        var full = samples.full(type);
        for (var member : full.propertyNames()) {
            var without = full.deepCopy();
            without.remove(member);
            spoilt.put("without " + member, without);
            for (var other : List.of(
                    nodes.nullNode(),
                    nodes.numberNode(7),
                    nodes.numberNode(1.5),
                    nodes.numberNode(1L << 40),
                    nodes.booleanNode(true),
                    nodes.stringNode(""),
                    nodes.stringNode("unit-Toinen"),
                    nodes.stringNode("x".repeat(10_001)),
                    nodes.arrayNode(),
                    nodes.arrayNode().add(7),
                    nodes.objectNode(),
                    nodes.objectNode().put("extra", 1))) {
                var replaced = full.deepCopy();
                replaced.set(member, other);
                var words = other.toString();
                spoilt.put(member + " is " + words.substring(0, Math.min(20, words.length())), replaced);
            }
        }
        spoilt.put("an extra member", full.deepCopy().put("extra", 1));
        if (full.get("authority") instanceof ObjectNode) {
            for (var kind : List.of("decision", "law", "unknown")) {
                for (var other : List.of("decision", "explanation")) {
                    var authority = full.deepCopy();
                    authority.withObject("/authority").put("kind", kind).remove(other);
                    spoilt.put("authority " + kind + " without " + other, authority);
                }
            }
        }
        return spoilt;
    }

    private Stream<DynamicTest> forEach(BiConsumer<String, Class<? extends LedgerCommand>> test) {
        return catalog.commands().entrySet().stream()
                .map(command -> DynamicTest.dynamicTest(
                        command.getKey(), () -> test.accept(command.getKey(), command.getValue())));
    }

    private CommandEnvelope read(String name, ObjectNode body) {
        return json.read(
                name, ID, "registrar", RecordingMode.LIVE, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private boolean reads(String name, ObjectNode body) {
        try {
            read(name, body);
            return true;
        } catch (Malformed malformed) {
            return false;
        }
    }

    private static boolean accepts(Schema schema, ObjectNode body) {
        return schema.validate(body).isEmpty();
    }
}
