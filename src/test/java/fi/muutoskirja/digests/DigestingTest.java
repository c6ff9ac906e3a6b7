package fi.muutoskirja.digests;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.auditor.Folded;
import fi.muutoskirja.auditor.ReadSidesInMemory;
import fi.muutoskirja.auditor.StoredCases;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class DigestingTest {
    private final LedgerInMemory server = StoredCases.five();

    private static Digests digests(DigestedReadSides read, long position) {
        return Digesting.at(position, read, new FoldedRows(read.ledger()));
    }

    @Test
    void everyReadSideHasADigestOfItsOwn() {
        var digests = digests(Folded.of(StoredCases.stored(server)).read(), server.head());
        assertThat(digests.sides().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DigestedReadSide.values())
                        .map(DigestedReadSide::published)
                        .toList());
        assertThat(digests.sides().values()).doesNotHaveDuplicates().allMatch(hex -> hex.matches("[0-9a-f]{64}"));
    }

    @Test
    void aServerAndAnAuditorMakeTheSameOfTheSameEntries() {
        var atServer = digests(ReadSidesInMemory.over(server.catalog(), server), server.head());
        var atAuditor = digests(Folded.of(StoredCases.stored(server)).read(), server.head());
        assertThat(atAuditor).isEqualTo(atServer);
    }

    @Test
    void whatIsRecordedLaterDoesNotChangeTheDigestsOfAnEarlierPosition() {
        var cases = StoredCases.told(List.of("jamsa", "orivesi"));
        var position = cases.head();
        var then = digests(ReadSidesInMemory.over(cases.catalog(), cases), position);
        cases.say(Saying.that(new StateAim("reform-orivesi-elinvoimapalvelut", "Vielä yksi tavoite"))
                .citing("source-orivesi-elinvoima", "Vielä"));
        assertThat(digests(ReadSidesInMemory.over(cases.catalog(), cases), position))
                .isEqualTo(then);
        assertThat(digests(ReadSidesInMemory.over(cases.catalog(), cases), cases.head())
                        .sides())
                .isNotEqualTo(then.sides());
    }

    @Test
    void theFileOfDigestsIsReadAsItWasWritten() {
        var digests = digests(ReadSidesInMemory.over(server.catalog(), server), 20);
        assertThat(DigestsJson.read(DigestsJson.write(digests))).isEqualTo(digests);
    }
}
