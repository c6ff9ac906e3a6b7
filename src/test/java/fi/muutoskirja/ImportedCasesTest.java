package fi.muutoskirja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.muutoskirja.casefile.CaseExport;
import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.commandline.CannotDo;
import fi.muutoskirja.commandline.CaseFile;
import fi.muutoskirja.testing.LedgerInMemory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ImportedCasesTest {
    private static final String CASE = """
            case: testi
            document: source-a
            entries:
              - key: lahde
                command: register-source
                title: Lähde
                language: fi
                document: source-a
                happened: 2020
                quote: q
            """;

    private static final String MORE = """
              - key: kunta
                command: register-organisation
                organisation: org-a
                name: Kunta
                happened: 2020
                quote: q
              - key: uudistus
                command: start-reform
                reform: reform-a
                organisation: org-a
                name: Uudistus
                happened: 2020
                quote: q
            """;

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final ImportedCases imports = new ImportedCases(new CaseImport(ledger.catalog(), ledger));
    private final ExportedCases exports = new ExportedCases(new CaseExport(ledger.catalog(), ledger));

    @Test
    void whatWasRecordedIsToldInAFewWords() {
        assertThat(imports.importCase(file(CASE))).isEqualTo("1 entry recorded");
        assertThat(imports.importCase(file(CASE))).isEqualTo("its 1 entry was there already");
        assertThat(imports.importCase(file(CASE + MORE))).isEqualTo("2 entries recorded, 1 entry already there");
        assertThat(imports.importCase(file(CASE + MORE))).isEqualTo("all 3 entries were there already");
    }

    @Test
    void everyProblemIsALineOfItsOwn() {
        var refused = catchThrowableOfType(
                CannotDo.class,
                () -> imports.importCase(
                        file(CASE.replace("title: Lähde", "title: 5").replace("2020", "31.2.2020"))));
        assertThat(refused.reasons())
                .containsExactly(
                        "testi.yaml has 2 problems, so nothing of it was recorded:",
                        "line 6, column 12, /entries/0/title: expected text, found a number; in quotation marks it is text",
                        "line 9, column 15, /entries/0/happened: no calendar has the day 31.2.2020");
        assertThat(ledger.head()).isZero();
    }

    @Test
    void aCaseIsWrittenBackByTheNameOfItsReform() {
        imports.importCase(file(CASE + MORE));
        assertThat(exports.export("a")).isEqualTo(exports.export("reform-a")).contains("\ncase: a\n");
        assertThatThrownBy(() -> exports.export("b"))
                .isInstanceOf(CannotDo.class)
                .hasMessage("Nothing is recorded of a reform called b.");
    }

    private static CaseFile file(String text) {
        return new CaseFile("testi.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
