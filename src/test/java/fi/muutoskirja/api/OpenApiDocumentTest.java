package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.api.document.CommandSchemas;
import fi.muutoskirja.api.document.OpenApiDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("fast")
class OpenApiDocumentTest {
    private static final CommandSchemas SCHEMAS =
            InMemoryApi.schemas(InMemoryApi.ledger().catalog());
    private static final JsonNode DOCUMENT = JsonMapper.builder().build().readTree(new OpenApiDocument(SCHEMAS).json());

    @Test
    void everyRouteIsDescribedAndNothingElse() {
        var described = new TreeSet<String>();
        DOCUMENT.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        SCHEMAS.names().forEach(command -> described.remove("POST /api/v1/commands/" + command));

        assertThat(described).isEqualTo(new TreeSet<>(routes())).hasSizeGreaterThan(12);
    }

    @Test
    void everyCommandHasAnOperationOfItsOwnWithItsSchema() {
        assertThat(SCHEMAS.names()).hasSizeGreaterThan(40).allSatisfy(command -> {
            var operation =
                    DOCUMENT.path("paths").path("/api/v1/commands/" + command).path("post");
            assertThat(operation.path("operationId").asString()).isEqualTo(command);
            assertThat(operation
                            .at("/requestBody/content/application~1json/schema/$ref")
                            .asString())
                    .isEqualTo("/api/v1/commands/" + command + "/schema");
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(DOCUMENT.findValuesAsString("$ref").stream()
                        .filter(reference -> reference.startsWith("#"))
                        .distinct())
                .hasSizeGreaterThan(20)
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
    }

    @Test
    void everySchemaIsUsed() {
        var references = DOCUMENT.findValuesAsString("$ref");
        assertThat(DOCUMENT.at("/components/schemas").propertyNames())
                .allSatisfy(name -> assertThat(references).contains("#/components/schemas/" + name));
    }

    @Test
    void operationsAreNamedOnce() {
        assertThat(DOCUMENT.findValuesAsString("operationId")).doesNotHaveDuplicates();
    }

    /** Methods and paths of every controller of this interface. */
    private static List<String> routes() {
        var routes = new ArrayList<String>();
        for (var controller : controllers()) {
            var root = mapping(controller);
            for (var method : controller.getDeclaredMethods()) {
                var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null) {
                    pathsOf(root)
                            .forEach(start -> pathsOf(mapping)
                                    .forEach(end -> Arrays.stream(mapping.method())
                                            .map(RequestMethod::name)
                                            .forEach(verb -> routes.add(verb + " " + start + end.replace("{*", "{")))));
                }
            }
        }
        return routes;
    }

    private static Stream<String> pathsOf(RequestMapping mapping) {
        return mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }

    private static RequestMapping mapping(Class<?> controller) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        assertThat(mapping).as(controller + " says where it lives").isNotNull();
        return Objects.requireNonNull(mapping);
    }

    private static Collection<Class<?>> controllers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        var controllers = new ArrayList<Class<?>>();
        for (var found : scanner.findCandidateComponents("fi.muutoskirja.api")) {
            try {
                controllers.add(Class.forName(found.getBeanClassName()));
            } catch (ClassNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        }
        return controllers;
    }
}
