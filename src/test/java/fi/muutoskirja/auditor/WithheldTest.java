package fi.muutoskirja.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.auditor.history.FoldedFrom;
import fi.muutoskirja.auditor.history.ReformHistory;
import fi.muutoskirja.digests.Digesting;
import fi.muutoskirja.digests.FoldedRows;
import fi.muutoskirja.testing.LedgerInMemory;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class WithheldTest {
    private final Random random = new Random(20);

    @Test
    void whateverIsWithheldTheRestCanBeToldAndDigested() {
        for (var name : List.of("jamsa", "orivesi")) {
            var ledger = StoredCases.told(List.of(name));
            for (var tries = 0; tries < 12; tries++) {
                tell(ledger, some(ledger, 1 + random.nextInt(12)));
            }
        }
    }

    private Set<Long> some(LedgerInMemory ledger, int count) {
        return random.longs(1, ledger.head() + 1)
                .distinct()
                .limit(count)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static void tell(LedgerInMemory ledger, Set<Long> withheld) {
        var folded = Folded.of(StoredCases.withholding(ledger, withheld));
        var size = folded.ledger().size();
        assertThat(Digesting.at(size, folded.read(), new FoldedRows(folded.ledger()))
                        .sides())
                .isNotEmpty();
        for (var reform : folded.read().timeline().reforms(size)) {
            var from = new FoldedFrom("test", null, null, size, folded.ledger().withheld());
            var told = ReformHistory.of(folded.read(), reform.id(), size, from, Locale.ENGLISH)
                    .orElseThrow();
            assertThat(String.join(" ", told)).contains("withheld from the reader");
        }
    }
}
