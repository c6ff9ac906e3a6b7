package fi.muutoskirja.api;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.muutoskirja.api.document.OpenApiDocument;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds every JSON answer that passes against the OpenAPI document: an address, a status or a member that it does not describe fails the request. Remembers
 * which of the described schemas answers have had.
 */
final class DescribedAnswers extends OncePerRequestFilter {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COMPONENT = "#/components/schemas/";
    private static final ObjectNode DOCUMENT = (ObjectNode) JSON.readTree(
            new OpenApiDocument(InMemoryApi.schemas(InMemoryApi.ledger().catalog())).json());
    private static final Map<String, Schema> CLOSED = new ConcurrentHashMap<>();
    private static final Set<String> MET = ConcurrentHashMap.newKeySet();

    /** The names of all schemas of the document. */
    static Set<String> described() {
        return Set.copyOf(DOCUMENT.at("/components/schemas").propertyNames());
    }

    /** The names of the schemas that answers have had so far. */
    static Set<String> met() {
        return Set.copyOf(MET);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        var type = String.valueOf(kept.getContentType());
        if (isJson(type) && kept.getContentSize() > 0) {
            hold(request.getMethod(), request.getRequestURI(), kept.getStatus(), type, kept.getContentAsByteArray());
        }
        kept.copyBodyToResponse();
    }

    static boolean isJson(String type) {
        return type.matches("application/(.+\\+)?json(;.*)?");
    }

    static void hold(String method, String path, int status, String type, byte[] body) {
        var address = method + " " + path + " " + status;
        schema(method, path, status, type.replaceAll(";.*", ""))
                .ifPresentOrElse(
                        described -> {
                            var answer = JSON.readTree(body);
                            var wrong = CLOSED.computeIfAbsent(described.toString(), any -> closed(described))
                                    .validate(answer);
                            if (!wrong.isEmpty()) {
                                throw new AssertionError(address + " is not answered as described: " + wrong);
                            }
                            meet(described, answer);
                        },
                        () -> {
                            if (status < 400) {
                                throw new AssertionError(address + " is not described with " + type);
                            }
                        });
    }

    private static Optional<JsonNode> schema(String method, String path, int status, String type) {
        return DOCUMENT.path("paths").properties().stream()
                .filter(each -> path.matches(each.getKey().replaceAll("\\{\\w+}", "[^/]+")))
                .map(each -> each.getValue()
                        .path(method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT))
                        .path("responses")
                        .path(Integer.toString(status)))
                .map(response -> response.has("$ref")
                        ? DOCUMENT.at(response.path("$ref").asString().substring(1))
                        : response)
                .map(response -> response.path("content").path(type).path("schema"))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    private static Schema closed(JsonNode described) {
        var schemas = DOCUMENT.path("components").deepCopy();
        for (var schema : schemas.path("schemas")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        var root = ((ObjectNode) described.deepCopy());
        root.set("components", schemas);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    private static void meet(JsonNode schema, JsonNode answer) {
        var reference = schema.path("$ref").asString("");
        if (reference.startsWith(COMPONENT) && answer.isObject()) {
            MET.add(reference.substring(COMPONENT.length()));
            meet(DOCUMENT.at(reference.substring(1)), answer);
        }
        schema.path("oneOf").forEach(one -> {
            if (answer.isObject() && isThat(one, answer)) {
                meet(one, answer);
            }
        });
        schema.path("properties").properties().forEach(member -> meet(member.getValue(), answer.path(member.getKey())));
        answer.forEach(element -> meet(schema.path("items"), element));
    }

    private static boolean isThat(JsonNode reference, JsonNode answer) {
        return DOCUMENT.at(reference.path("$ref").asString("#").substring(1))
                .path("required")
                .valueStream()
                .allMatch(name -> answer.has(name.asString()));
    }
}
