package fi.muutoskirja.api.document;

import fi.muutoskirja.api.answer.AnswerJson;
import fi.muutoskirja.api.answer.Known;
import fi.muutoskirja.api.answer.Worded;
import fi.muutoskirja.api.causality.ConsequenceAnswer.ConsequencesAnswer;
import fi.muutoskirja.api.causality.WhyLinkAnswer.WhyAnswer;
import fi.muutoskirja.api.command.CommandListController.CommandsAnswer;
import fi.muutoskirja.api.command.ReceiptAnswer;
import fi.muutoskirja.api.decision.DecisionAnswer;
import fi.muutoskirja.api.decision.HandlingAnswer.MatterAnswer;
import fi.muutoskirja.api.difference.DifferenceAnswer;
import fi.muutoskirja.api.entry.EntryAnswer;
import fi.muutoskirja.api.entry.PersonalController.PersonalAnswer;
import fi.muutoskirja.api.log.ConsistencyController.ConsistencyAnswer;
import fi.muutoskirja.api.organisation.CandidateStructureAnswer;
import fi.muutoskirja.api.organisation.OrganisationAnswer;
import fi.muutoskirja.api.organisation.OrganisationAnswer.OrganisationsAnswer;
import fi.muutoskirja.api.organisation.UnitLifeAnswer;
import fi.muutoskirja.api.reform.FindingsAnswer;
import fi.muutoskirja.api.reform.ModelsAnswer;
import fi.muutoskirja.api.reform.ReformAnswer;
import fi.muutoskirja.api.reform.ReformsController.ReformsAnswer;
import fi.muutoskirja.api.reform.ReplayAnswer;
import fi.muutoskirja.api.reform.TimelineController.TimelineAnswer;
import fi.muutoskirja.api.reform.UnknownsAnswer;
import fi.muutoskirja.duties.Duties;
import fi.muutoskirja.json.Problem;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.structure.StructureAt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document: the addresses written by hand, the answers as their records tell them, and an address of its own for each command with the schema of its body.
 */
public record OpenApiDocument(CommandSchemas schemas) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setMaxAliasesForCollections(1_000).build();
    private static final String RECORDING = "/api/v1/commands/{name}";

    private static final List<Class<?>> KNOWN = List.of(
            OrganisationsAnswer.class,
            OrganisationAnswer.class,
            StructureAt.class,
            CandidateStructureAnswer.class,
            DifferenceAnswer.class,
            UnitLifeAnswer.class,
            WhyAnswer.class,
            ConsequencesAnswer.class,
            ReformsAnswer.class,
            ReformAnswer.class,
            TimelineAnswer.class,
            ModelsAnswer.class,
            UnknownsAnswer.class,
            Duties.class,
            FindingsAnswer.class,
            DecisionAnswer.class,
            MatterAnswer.class);
    private static final List<Class<?>> ALONE = List.of(
            ReplayAnswer.class,
            EntryAnswer.class,
            PersonalAnswer.class,
            ConsistencyAnswer.class,
            CommandsAnswer.class,
            ReceiptAnswer.class,
            Problem.class);

    /** The document as JSON in UTF-8, made anew. */
    public byte[] json() {
        var document = read("openapi.yaml");
        document.withObject("/components/schemas").setAll(AnswerSchemas.of(answers()));
        schemas.names().forEach(command -> describe(command, document));
        return JSON.writeValueAsBytes(document);
    }

    private static void describe(String command, ObjectNode document) {
        var operation =
                (ObjectNode) document.at("/paths").path(RECORDING).path("post").deepCopy();
        operation.put("operationId", command);
        operation.put("summary", "Record " + command);
        operation.remove("description");
        operation.putArray("parameters").addObject().put("$ref", "#/components/parameters/IdempotencyKey");
        operation
                .putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", RECORDING.replace("{name}", command) + "/schema");
        ((ObjectNode) document.path("paths"))
                .putObject(RECORDING.replace("{name}", command))
                .set("post", operation);
    }

    private static List<JavaType> answers() {
        var types = AnswerJson.MAPPER.getTypeFactory();
        return Stream.of(
                        KNOWN.stream().map(type -> types.constructParametricType(Known.class, type)),
                        ALONE.stream().map(types::constructType),
                        Stream.of(types.constructParametricType(Worded.class, Objection.class)))
                .<JavaType>flatMap(type -> type)
                .toList();
    }

    private static ObjectNode read(String name) {
        try (InputStream in = OpenApiDocument.class.getResourceAsStream("/openapi/" + name)) {
            if (in == null) {
                throw new IllegalStateException("/openapi/" + name + " is not in the program");
            }
            JsonNode tree = JSON.valueToTree(new Load(SETTINGS).loadFromInputStream(in));
            return (ObjectNode) tree;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
