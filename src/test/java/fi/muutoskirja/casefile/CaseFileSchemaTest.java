package fi.muutoskirja.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.muutoskirja.testing.LedgerInMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CaseFileSchemaTest {
    private static final Path PUBLISHED = Path.of("docs", "case-file.schema.json");

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final CaseFileSchema generated = new CaseFileSchema(ledger.catalog());

    /** After a command has changed: {@code ./mvnw test -Dtest=CaseFileSchemaTest -Dcase-file-schema=write}. */
    @Test
    void thePublishedSchemaIsUpToDate() throws IOException {
        var text = JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(generated.schema())
                        .replace("\r\n", "\n")
                + "\n";
        if ("write".equals(System.getProperty("case-file-schema"))) {
            Files.writeString(PUBLISHED, text);
        }
        assertThat(Files.readString(PUBLISHED)).isEqualTo(text);
    }

    @Test
    @Tag("fast")
    void aCaseFileThatCanBeReadFitsTheSchema() {
        assertThat(schema().validate(
                                YamlText.read(CaseTexts.utf8(CaseTexts.ORIVESI)).root()))
                .isEmpty();
        var imports = new CaseImport(ledger.catalog(), ledger);
        imports.importCase(CaseTexts.utf8(CaseTexts.ORIVESI), "registrar", ImportProgress.UNHEARD);
        var export = new CaseExport(ledger.catalog(), ledger)
                .export("orivesi-elinvoimapalvelut")
                .orElseThrow();
        assertThat(schema().validate(YamlText.read(CaseTexts.utf8(export)).root()))
                .isEmpty();
    }

    @Tag("fast")
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            case: orivesi-elinvoimapalvelut | case: Orivesi
            case: orivesi-elinvoimapalvelut | titel: x
            organisation: org-orivesi       | organisation: unit-orivesi
            key: lahde                      | key: Lahde
            command: start-reform           | command: start-reforms
            name: Elinvoimapalvelut         | name: 2018
            name: Elinvoimapalvelut         | nmae: Elinvoimapalvelut
            happened: 2018                  | happened: [2018]
            happened: 2018                  | occurred: 2018
            placement: top                  | placement: above
            place: s. 1                     | place: 1
            quote: valtuusto hyväksyi       | place: s. 1
            aim: Kehittää                   | aim: [Kehittää]
            mode: live                      | mode: LIVE
            mode: live                      | source: {document: source-a, quote: q}
            mode: live                      | id: 7
            kind: unknown, explanation      | kind: decision, explanation
            command: establish-unit\\n    unit | command: state-aim\\n    unit
            """)
    void aCaseFileThatCannotBeReadDoesNotFitTheSchema(String piece, String instead) {
        var text = CaseTexts.ORIVESI.replace(piece.replace("\\n", "\n"), instead.replace("\\n", "\n"));
        assertThat(text).isNotEqualTo(CaseTexts.ORIVESI);
        assertThat(readable(text)).isFalse();
        assertThat(schema().validate(YamlText.read(CaseTexts.utf8(text)).root()))
                .isNotEmpty();
    }

    @Tag("fast")
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            quote: kehitetään  | source: {quote: kehitetään, place: s. 2}
            quote: kehitetään  | source: {document: source-muu, quote: kehitetään}
            mode: live         | id: 36f7e5f9-9755-525c-84b6-f88d38664984
            happened: 2018     | happened: {}
            period: "2018 - 2021" | period: null
            """)
    void aCaseFileWrittenInAnotherWayFitsToo(String piece, String instead) {
        var text = CaseTexts.ORIVESI.replace(piece, instead);
        assertThat(readable(text)).isTrue();
        assertThat(schema().validate(YamlText.read(CaseTexts.utf8(text)).root()))
                .isEmpty();
    }

    private Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(generated.schema());
    }

    private boolean readable(String text) {
        try {
            new CaseReader(ledger.catalog()).read(text.getBytes(StandardCharsets.UTF_8), "registrar");
            return true;
        } catch (CaseFileRefused refused) {
            return false;
        }
    }
}
