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
import java.util.Map;
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

    /** Published digests are compared with later ones, so renaming something in the code must not change them. */
    @Test
    void theDigestsOfTheFiveCasesStayWhatTheyWere() {
        assertThat(digests(ReadSidesInMemory.over(server.catalog(), server), server.head())
                        .sides())
                .containsAllEntriesOf(Map.of(
                        "comparison",
                        "08b2d91425701430366cde6c6aa719a3c6512214c6a67e4e25e450e7b5362f7d",
                        "decisions",
                        "69c4e9fa5d29c4a20ad7484f14bc12cbe765904baf385acf5896fed294b6e9fa",
                        "dossier",
                        "1602317709ebfcee56acb32202c2b768fe7dd285b1e4fca10c13dbcd7c797d73",
                        "provenance",
                        "15551f52ec79af70b8631b70dac1302d824280e7bb25f0eeb713a33c88f1f3c0",
                        "replay",
                        "386c9e312992c28e4814df9877f070b8fe81a0334b47c84e4f5b552b50d4df8f",
                        "structure",
                        "283da77aac510cf97cb19185c3987f27d7eeec8ced4b06b0b4ad667713405621",
                        "timeline",
                        "de97a64140909e03b2029b125dd72b595d0a6376bb9b6a80ea88c0065c2374a2",
                        "wording",
                        "cdb2374c61dc07123780ce22199af316194506888d13e43eea7f64984a9dec26"));
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
