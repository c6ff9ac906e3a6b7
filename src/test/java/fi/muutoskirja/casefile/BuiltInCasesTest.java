package fi.muutoskirja.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.muutoskirja.testing.LedgerInMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases that come with the program, there and back again. */
class BuiltInCasesTest {
    private final LedgerInMemory ledger = new LedgerInMemory();

    @ParameterizedTest
    @ValueSource(strings = {"heinola", "jamsa", "jarvenpaa", "orivesi", "tampere"})
    void aCaseComesBackFromItsExportAsItWas(String name) {
        imported(ledger, file(name));
        var reform = ledger.after(0, 10_000).stream()
                .map(entry -> entry.subject())
                .filter(subject -> subject.startsWith("reform-"))
                .findFirst()
                .orElseThrow();
        var export = CaseTexts.utf8(
                new CaseExport(ledger.catalog(), ledger).export(reform).orElseThrow());

        var other = new LedgerInMemory();
        imported(other, export);
        assertThat(other.after(0, 10_000)).isEqualTo(ledger.after(0, 10_000));

        assertThat(imported(ledger, export).written()).isZero();
        assertThat(imported(ledger, file(name)).written()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"heinola", "jamsa", "jarvenpaa", "orivesi", "tampere"})
    void aCaseFitsThePublishedSchema(String name) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new CaseFileSchema(ledger.catalog()).schema());
        assertThat(schema.validate(YamlText.read(file(name)).root())).isEmpty();
    }

    private static ImportReport imported(LedgerInMemory ledger, byte[] file) {
        return new CaseImport(ledger.catalog(), ledger).importCase(file, "registrar", ImportProgress.UNHEARD);
    }

    private static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of("src", "main", "resources", "cases", name + ".yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
