package fi.muutoskirja.proof.note;

import static fi.muutoskirja.proof.note.Keys.CHECKPOINT;
import static fi.muutoskirja.proof.note.Keys.LOG;
import static fi.muutoskirja.proof.note.Keys.ROOT;
import static fi.muutoskirja.proof.note.Keys.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.NotAccepted;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class TlogProofTest {
    private static final SignedNote SIGNED = SignedNote.signed(CHECKPOINT.text(), LOG);
    private static final String HASH = ROOT.base64() + "\n";
    private static final String PROOF = "c2sp.org/tlog-proof@v1\nindex 7\n" + HASH + HASH + "\n" + SIGNED;

    private static TlogProof read(String proof) {
        return TlogProof.read(utf8(proof));
    }

    @Test
    void aProofIsWrittenAsItWasRead() {
        for (var proof : List.of(
                PROOF,
                PROOF.replace("index", "extra YWJj\nindex"),
                PROOF.replace("index", "extra \nindex"),
                PROOF.replace("index 7\n" + HASH + HASH, "index 0\n"))) {
            assertThat(read(proof).bytes()).asString(StandardCharsets.UTF_8).isEqualTo(proof);
            assertThat(read(proof)).isEqualTo(read(proof)).hasSameHashCodeAs(read(proof));
        }
    }

    @Test
    void itsPartsAreRead() {
        var proof = read(PROOF.replace("index", "extra YWJj\nindex"));
        assertThat(proof.extra()).asString(StandardCharsets.US_ASCII).isEqualTo("abc");
        assertThat(proof.index()).isEqualTo(7);
        assertThat(proof.inclusion()).containsExactly(ROOT, ROOT);
        assertThat(proof.checkpoint()).isEqualTo(SIGNED);
        assertThat(proof.stated()).isEqualTo(CHECKPOINT);
        assertThat(proof.path().size()).isEqualTo(8);
        assertThat(read(PROOF).extra()).isNull();
    }

    @Test
    void sixtyThreeHashesAreReadAndNoMore() {
        var most = new TlogProof(null, 7, Collections.nCopies(63, ROOT), SIGNED);
        assertThat(TlogProof.read(most.bytes())).isEqualTo(most);
        assertThatThrownBy(() -> read(PROOF.replace(HASH + HASH, HASH.repeat(64))))
                .isInstanceOf(NotAccepted.class)
                .hasMessage("Line 66 of the proof: a proof has at most 63 hashes; a blank line has to stand here.");
        assertThatThrownBy(() -> new TlogProof(null, 7, Collections.nCopies(64, ROOT), SIGNED))
                .hasMessage("A proof has at most 63 hashes, not 64.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    c2sp.org/tlog-proof@v1 | c2sp.org/tlog-proof@v2 | Line 1 of the proof: “c2sp.org/tlog-proof@v1” has to stand here.
                    index 7                | index 07               | Line 2 of the proof: An index has no leading zeroes, which this has: “07”
                    index 7                | index -7               | Line 2 of the proof: An index has decimal digits alone, which this has not: “-7”
                    index 7                | index 9223372036854775808 | Line 2 of the proof: An index is at most 2^63 - 1, which this is not: “9223372036854775808”
                    index 7                | index 8                | The proof is of the leaf with index 8, which a tree of size 8 does not have.
                    index 7                | index 9223372036854775807 | The proof is of the leaf with index 9223372036854775807, which a tree of size 8 does not have.
                    index 7                | extra                  | Line 2 of the proof: “index …” has to stand here, not “extra”
                    index 7                | Index 7                | Line 2 of the proof: “index …” has to stand here, not “Index 7”
                    index 7                | extra YWJj\\nextra YWJj\\nindex 7 | Line 3 of the proof: “index …” has to stand here, not “extra YWJj”
                    index 7                | index 7\\nindex 7      | Line 3 of the proof: This is not base64: “index 7”
                    index 7                | extra YWJ\\nindex 7    | Line 2 of the proof: This base64 is not written the one way it should be: “YWJ”
                    index 7                | index 7\\nYWJj         | Line 3 of the proof: A hash has 32 bytes, not 3.
                    index 7                | index 7\\r             | Line 2 of the proof: the control character U+000D stands here; a line ends in a newline (U+000A) alone.
                    example.com/ledger\\n8\\n | example.com/ledger\\n-8\\n | Line 2 of the checkpoint: A size has decimal digits alone, which this has not: “-8”
                    — example.com          | - example.com          | Line 10 of the proof: A signature is written “— name base64”, which this is not: “- example.com/ledger SIGNATURE”
                    """)
    void whatIsNoProofIsRefused(String instead, String of, String sentence) {
        var proof = PROOF.replace(
                instead.replace("\\n", "\n"), of.replace("\\n", "\n").replace("\\r", "\r"));
        assertThat(proof).isNotEqualTo(PROOF);
        assertThatThrownBy(() -> read(proof))
                .isInstanceOf(NotAccepted.class)
                .message()
                .matches(message -> message.equals(sentence)
                        || sentence.contains("SIGNATURE")
                                && message.startsWith(sentence.substring(0, sentence.indexOf("SIGNATURE"))));
    }

    @Test
    void aProofThatEndsTooEarlyIsRefused() {
        for (var end = 0; end < PROOF.length(); end++) {
            var cut = PROOF.substring(0, end);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(NotAccepted.class);
        }
    }

    @Test
    void aRequestToAWitnessIsReadAndWritten() {
        var request = new AddCheckpoint(3, List.of(ROOT, ROOT), SIGNED);
        assertThat(request).hasToString("old 3\n" + HASH + HASH + "\n" + SIGNED);
        assertThat(AddCheckpoint.read(request.bytes())).isEqualTo(request);
        var first = new AddCheckpoint(0, List.of(), SIGNED);
        assertThat(AddCheckpoint.read(first.bytes())).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    old 3 | old 03   | Line 1 of the request to a witness: A size has no leading zeroes, which this has: “03”
                    old 3 | old      | Line 1 of the request to a witness: “old …” has to stand here, not “old”
                    old 3 | new 3    | Line 1 of the request to a witness: “old …” has to stand here, not “new 3”
                    old 3 | old 9223372036854775808 | Line 1 of the request to a witness: A size is at most 2^63 - 1, which this is not: “9223372036854775808”
                    old 3 | old 3\\nx | Line 2 of the request to a witness: This is not base64: “x”
                    """)
    void whatIsNoRequestIsRefused(String instead, String of, String sentence) {
        var request = new AddCheckpoint(3, List.of(ROOT), SIGNED).toString().replace(instead, of.replace("\\n", "\n"));
        assertThatThrownBy(() -> AddCheckpoint.read(utf8(request)))
                .isInstanceOf(NotAccepted.class)
                .hasMessage(sentence);
    }

    @Test
    void aRequestHasAtMostSixtyThreeHashes() {
        var request = "old 3\n" + HASH.repeat(64) + "\n" + SIGNED;
        assertThatThrownBy(() -> AddCheckpoint.read(utf8(request)))
                .hasMessage(
                        "Line 65 of the request to a witness: a proof has at most 63 hashes; a blank line has to stand here.");
    }
}
