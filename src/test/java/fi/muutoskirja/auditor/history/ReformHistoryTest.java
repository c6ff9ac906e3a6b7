package fi.muutoskirja.auditor.history;

import fi.muutoskirja.auditor.Folded;
import fi.muutoskirja.auditor.StoredCases;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ReformHistoryTest {
    @Test
    void show() throws Exception {
        for (var name : StoredCases.NAMES) {
            var folded = Folded.of(StoredCases.stored(StoredCases.told(List.of(name))));
            var ledger = folded.ledger();
            var reform =
                    folded.read().timeline().reforms(ledger.head()).getFirst().id();
            var lines = ReformHistory.of(
                            folded.read(),
                            reform,
                            ledger.head(),
                            new FoldedFrom("cases.zip", "example.org/ledger", null, ledger.size(), ledger.withheld()),
                            Locale.ENGLISH)
                    .orElseThrow();
            java.nio.file.Files.write(java.nio.file.Path.of("/tmp/history-" + name + ".txt"), lines);
        }
    }
}
