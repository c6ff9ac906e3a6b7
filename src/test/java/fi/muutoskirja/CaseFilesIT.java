package fi.muutoskirja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.casefile.CaseExport;
import fi.muutoskirja.casefile.CaseFileRefused;
import fi.muutoskirja.casefile.CaseFileWiring;
import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.casefile.ImportReport;
import fi.muutoskirja.eventstore.LedgerForTests;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The built-in cases through the real event store, there and back again. */
class CaseFilesIT {
    private static final List<String> CASES = List.of("heinola", "jamsa", "jarvenpaa", "orivesi", "tampere");

    @Test
    void everyCaseOfALedgerCanBeTakenToAnother() throws IOException {
        try (var ledger = open();
                var other = open()) {
            for (var name : CASES) {
                assertThat(imported(ledger, file(name)).alreadyThere()).isZero();
                assertThat(imported(ledger, file(name)).written()).isZero();
            }
            var head = ledger.ledger().head();
            for (var reform : reforms(ledger)) {
                var export = ledger.bean(CaseExport.class).export(reform).orElseThrow();
                assertThat(imported(ledger, export.getBytes(StandardCharsets.UTF_8))
                                .written())
                        .isZero();
                imported(other, export.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(ledger.ledger().head()).isEqualTo(head);
            assertThat(statements(other)).isEqualTo(statements(ledger));
        }
    }

    @Test
    void aRefusedCaseLeavesNothingBehind() throws IOException {
        try (var ledger = open()) {
            var spoilt = new String(file("orivesi"), StandardCharsets.UTF_8) + """
                  - key: mahdoton
                    command: rename-unit
                    unit: unit-orivesi-jota-ei-ole
                    name: Mahdoton
                    happened: 2019
                    quote: q
                    authority: {kind: unknown, explanation: e}
                """;
            assertThatThrownBy(() -> imported(ledger, spoilt.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(CaseFileRefused.class)
                    .hasMessageContaining("mahdoton: ");
            assertThat(ledger.ledger().head()).isZero();
        }
    }

    private static LedgerForTests open() {
        return LedgerForTests.fresh(Capabilities.class, CaseFileWiring.class);
    }

    private static List<String> reforms(LedgerForTests ledger) {
        return ledger.ledger().after(0, 10_000).stream()
                .map(Entry::subject)
                .filter(subject -> subject.startsWith("reform-"))
                .distinct()
                .toList();
    }

    private static Map<UUID, Statement> statements(LedgerForTests ledger) {
        return ledger.ledger().after(0, 10_000).stream().collect(Collectors.toMap(Entry::id, Entry::statement));
    }

    private static ImportReport imported(LedgerForTests ledger, byte[] file) {
        return ledger.bean(CaseImport.class).importCase(file, "case-file", ImportProgress.UNHEARD);
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(Path.of("src", "main", "resources", "cases", name + ".yaml"));
    }
}
