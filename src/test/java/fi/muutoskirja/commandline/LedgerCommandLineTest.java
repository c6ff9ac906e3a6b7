package fi.muutoskirja.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
final class LedgerCommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final PartsOnly ledger = new PartsOnly().with(BuiltInCases.class, List::of);

    @Test
    void servesWhenNothingIsTyped() {
        assertThat(run()).isEqualTo(ExitCode.OK);
        assertThat(ledger.happened).containsExactly("open WEB []", "wait", "close");
        assertThat(out.toString()).isEqualToIgnoringNewLines("Muutoskirja is open at http://localhost:8080/");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void handsSettingsOnWhereverTheyStand() {
        run("--server.port=9090", "serve", "--muutoskirja.cases.import=false");
        assertThat(ledger.happened).startsWith("open WEB [--server.port=9090, --muutoskirja.cases.import=false]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bogus|Unmatched argument at index 0: 'bogus'.",
                "serve --port 80|Unknown options: '--port', '80'.",
                "import|Missing required parameter: 'FILE'.",
                "witness --port 1|Missing required options: '--name=<name>', '--directory=<directory>', '--log=VKEY'.",
                "witness --name w --port 1 --directory d --log k|A verifier key is written name+id+base64, which this is not",
                "state|Missing required parameter: 'ORGANISATION'.",
                "state x --at 2018-13-01|'2018-13-01' is no day such as 2018-06-01.",
                "state x --known-at soon|'soon' is neither an instant such as 2026-01-31T12:00:00Z nor a position."
            })
    void argumentsThatMakeNoSenseAreToldInOneLine(String typed, String sentence) {
        assertThat(run(typed.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(sentence).hasLineCount(1);
        assertThat(ledger.happened).isEmpty();
    }

    @Test
    void aLedgerThatCannotBeOpenedIsToldInItsOneSentence() {
        OpenLedger.Opening shut = (doors, settings, progress) -> {
            throw new CannotOpen("The disk is full.", new IllegalStateException("inner"));
        };
        assertThat(new LedgerCommandLine(shut, new PrintWriter(out), new PrintWriter(err, true)).run("rebuild"))
                .isEqualTo(ExitCode.CANNOT_START);
        assertThat(err.toString()).isEqualToIgnoringNewLines("The disk is full.");
    }

    @Test
    void aCaseFileThatDoesNotExistIsToldBeforeTheLedgerIsOpened() {
        assertThat(run("import", "no-such-file.yaml")).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).isEqualToIgnoringNewLines("no-such-file.yaml does not exist.");
        assertThat(ledger.happened).isEmpty();
    }

    @Test
    void everyReasonOfARefusalHasItsLine() {
        ledger.with(CaseExporter.class, reform -> {
            throw new CannotDo(List.of("First.", "Second.", "Third."));
        });
        assertThat(run("export", "jamsa")).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString().lines()).containsExactly("First.", "Second.", "Third.");
        assertThat(out.toString()).isEmpty();
        assertThat(ledger.happened).endsWith("close");
    }

    @Test
    void whatShouldNotHappenIsToldInOneLineUnlessMoreIsAskedFor() {
        ledger.with(CaseExporter.class, reform -> {
            throw new IllegalStateException("one\n  two");
        });
        assertThat(run("export", "jamsa")).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("one two").doesNotContain("\tat ").hasLineCount(1);
        assertThat(run("--stack-trace", "export", "jamsa")).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void anExportIsAllThatStandardOutputHolds() {
        ledger.with(CaseExporter.class, reform -> "reform: " + reform + "\n");
        assertThat(run("export", "reform-jamsa")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).isEqualTo("reform: reform-jamsa\n");
    }

    @Test
    void aBuiltInCaseThatFailsKeepsNeitherTheOthersNorThePagesAway() {
        var imported = new ArrayList<String>();
        ledger.with(BuiltInCases.class, () -> List.of(caseFile("a.yaml"), caseFile("b.yaml")))
                .with(CaseImporter.class, file -> () -> {
                    if (file.name().equals("a.yaml")) {
                        throw new CannotDo("a.yaml: line 3, column 5: no such unit.");
                    }
                    imported.add(file.name());
                    return "12 entries recorded";
                });
        assertThat(run("serve")).isEqualTo(ExitCode.OK);
        assertThat(imported).containsExactly("b.yaml");
        assertThat(err.toString().lines())
                .containsExactly("a.yaml: line 3, column 5: no such unit.", "b.yaml: 12 entries recorded");
        assertThat(out.toString()).contains("Muutoskirja is open at");
    }

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("serve", "import", "export", "state", "rebuild")
                .contains(
                        "Exit codes: 0 done, 1 refused or failed, 2 arguments make no sense, 3 the ledger cannot be opened.");
    }

    private int run(String... typed) {
        return new LedgerCommandLine(ledger, new PrintWriter(out, true), new PrintWriter(err, true)).run(typed);
    }

    private static CaseFile caseFile(String name) {
        return new CaseFile(name, "case: x".getBytes(StandardCharsets.UTF_8));
    }
}
