package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.api.document.OpenApiDocument;
import fi.muutoskirja.testing.LedgerInMemory;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("fast")
class OpenApiDocumentTest {
    private static final CommandSchemas SCHEMAS =
            new CommandSchemas(LedgerInMemory.ledger().catalog());
    private static final JsonNode DOCUMENT = JsonMapper.builder().build().readTree(new OpenApiDocument(SCHEMAS).json());

    @Test
    void everyRouteIsDescribedAndNothingElse() {
        var described = new TreeSet<String>();
        DOCUMENT.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> described.add(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        SCHEMAS.names().forEach(command -> described.remove("POST /api/v1/commands/" + command));

        assertThat(described).isEqualTo(routes());
    }

    @Test
    void everyCommandHasItsOwnOperationAndSchema() {
        assertThat(SCHEMAS.names()).hasSizeGreaterThan(40).allSatisfy(command -> {
            var operation =
                    DOCUMENT.path("paths").path("/api/v1/commands/" + command).path("post");
            assertThat(operation.path("operationId").asString()).isEqualTo(command);
            assertThat(operation.path("summary").asString()).isNotBlank();
        });
    }
}
