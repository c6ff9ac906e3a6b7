package fi.muutoskirja.auditor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.auditor.Recomputing.Line;
import fi.muutoskirja.auditor.Recomputing.Outcome;
import fi.muutoskirja.digests.DigestedReadSide;
import fi.muutoskirja.digests.Digesting;
import fi.muutoskirja.digests.Digests;
import fi.muutoskirja.digests.FoldedRows;
import fi.muutoskirja.testing.LedgerInMemory;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RecomputingTest {
    private final LedgerInMemory ledger = StoredCases.told(List.of("orivesi"));
    private final Folded folded = Folded.of(StoredCases.stored(ledger));
    private final Digests published = Digesting.at(ledger.head(), folded.read(), new FoldedRows(folded.ledger()));

    @Test
    void everyReadSideIsTheSame() {
        var result = Recomputing.against(published, folded);
        assertThat(result.lines())
                .hasSize(DigestedReadSide.values().length)
                .allMatch(line -> line.outcome() == Outcome.SAME);
        assertThat(result.holds()).isTrue();
    }

    @Test
    void theReadSideThatDiffersIsNamed() {
        var tampered = new HashMap<>(published.sides());
        tampered.put("read.structure", "0".repeat(64));
        var result = Recomputing.against(with(tampered), folded);
        assertThat(result.lines())
                .filteredOn(line -> line.outcome() == Outcome.DIFFERS)
                .extracting(Line::side)
                .containsExactly("read.structure");
        assertThat(result.holds()).isFalse();
    }

    @Test
    void anotherDayIsADifference() {
        var moved = new Digests(
                published.version(), published.position(), published.day().plusDays(1), published.sides());
        assertThat(Recomputing.against(moved, folded).holds()).isFalse();
    }

    @Test
    void whatNeedsAWithheldPayloadCannotBeComputed() {
        var ofReform = ledger.after(0, 1_000).stream()
                .filter(entry -> entry.subject().startsWith("reform-"))
                .findFirst()
                .orElseThrow()
                .position();
        var reader = Folded.of(StoredCases.withholding(ledger, Set.of(ofReform)));
        var result = Recomputing.against(published, reader);
        assertThat(result.lines())
                .filteredOn(line -> line.outcome() == Outcome.SAME)
                .extracting(Line::side)
                .containsExactlyInAnyOrder("read.structure", "structure", "comparison");
        assertThat(result.lines())
                .filteredOn(line -> line.outcome() == Outcome.WITHHELD)
                .hasSize(DigestedReadSide.values().length - 3)
                .allSatisfy(line -> assertThat(line.withheld()).containsExactly(ofReform));
        assertThat(result.holds()).isTrue();
    }

    @Test
    void aWithheldLastEntryStillTellsTheDay() {
        var reader = Folded.of(StoredCases.withholding(ledger, Set.of(ledger.head())));
        var result = Recomputing.against(published, reader);
        assertThat(result.here().day()).isEqualTo(published.day());
        assertThat(result.lines())
                .filteredOn(line -> line.outcome() != Outcome.WITHHELD)
                .containsExactly(new Line("read.structure", Outcome.SAME, List.of()));
    }

    @Test
    void aReadSideThatOnlyOneOfThemKnowsIsNotCompared() {
        var others = new HashMap<>(published.sides());
        others.remove("duties");
        others.put("weather", "0".repeat(64));
        assertThat(Recomputing.against(with(others), folded).lines())
                .filteredOn(line -> line.outcome() == Outcome.NOT_COMPARED)
                .extracting(Line::side)
                .containsExactly("duties", "weather");
    }

    @Test
    void digestsBeyondTheLogCannotBeCompared() {
        var later = new Digests(published.version(), ledger.head() + 1, published.day(), published.sides());
        assertThatThrownBy(() -> Recomputing.against(later, folded))
                .isInstanceOf(CannotFold.class)
                .hasMessage(
                        "The published digests are of entry 43, and the log ends at 42. A bundle made now reaches as"
                                + " far.");
        var other = new Digests(2, published.position(), published.day(), published.sides());
        assertThatThrownBy(() -> Recomputing.against(other, folded)).hasMessageContaining("of version 2");
    }

    private Digests with(HashMap<String, String> sides) {
        return new Digests(published.version(), published.position(), published.day(), sides);
    }
}
