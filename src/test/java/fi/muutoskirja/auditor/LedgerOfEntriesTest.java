package fi.muutoskirja.auditor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.testing.LedgerInMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class LedgerOfEntriesTest {
    private final LedgerInMemory ledger = StoredCases.told(List.of("jamsa"));
    private final long head = ledger.head();

    @Test
    void theLedgerIsTheOneThatWasStored() {
        var read = Folded.of(StoredCases.stored(ledger)).ledger();
        assertThat(read.head()).isEqualTo(head);
        assertThat(read.after(0, 10_000)).isEqualTo(ledger.after(0, 10_000));
        assertThat(read.after(5, 3)).extracting(Entry::position).containsExactly(6L, 7L, 8L);
        var subjects = List.of("org-jamsa", "reform-jamsa-elinvoimaorganisaatio", "org-jamsa");
        assertThat(read.of(subjects, head - 1)).isEqualTo(ledger.of(subjects, head - 1));
        for (var entry : ledger.after(0, 10_000)) {
            assertThat(read.entry(entry.id())).contains(entry);
            assertThat(read.payload(entry.id()))
                    .hasValueSatisfying(bytes -> assertThat(bytes)
                            .isEqualTo(ledger.payload(entry.id()).orElseThrow()));
            assertThat(read.positionAt(entry.recordedAt())).isEqualTo(ledger.positionAt(entry.recordedAt()));
            assertThat(read.positionAt(entry.recordedAt().minusMillis(1))).isEqualTo(entry.position() - 1);
        }
    }

    @Test
    void whatIsWithheldLeavesItsPositionEmpty() {
        var read = Folded.of(StoredCases.withholding(ledger, Set.of(3L, head))).ledger();
        assertThat(read.size()).isEqualTo(head);
        assertThat(read.head()).isEqualTo(head - 1);
        assertThat(read.withheld()).containsExactly(3L, head);
        assertThat(read.after(1, 2)).extracting(Entry::position).containsExactly(2L, 4L);
    }

    @Test
    void entriesOutOfPlaceMakeNoLedger() {
        var swapped = new ArrayList<>(StoredCases.stored(ledger));
        swapped.set(4, swapped.get(5));
        assertThatThrownBy(() -> Folded.of(swapped))
                .isInstanceOf(CannotFold.class)
                .hasMessage("Where entry 5 should be, entry 6 is.");
    }

    @Test
    void anEntryThatCannotBeReadIsNamed() {
        var damaged = new ArrayList<>(StoredCases.stored(ledger));
        var third = damaged.get(2);
        damaged.set(
                2,
                new StoredEntry(
                        third.position(),
                        third.subject(),
                        third.sequence(),
                        third.recordedAt(),
                        third.type(),
                        third.revision(),
                        "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        third.metadata()));
        assertThatThrownBy(() -> Folded.of(damaged))
                .isInstanceOf(CannotFold.class)
                .hasMessageStartingWith("Entry 3 cannot be read");
    }
}
