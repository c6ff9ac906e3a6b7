package fi.muutoskirja.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.NotAccepted;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class CheckpointTest {
    /** The example of tlog-checkpoint. */
    static final String EXAMPLE =
            "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    private static final String NOTHING = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    @Test
    void theExampleOfTheSpecificationIsRead() {
        var checkpoint = Checkpoint.read(EXAMPLE);
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.root().base64()).isEqualTo(ROOT);
        assertThat(checkpoint.extensions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EXAMPLE,
                "o\n0\n" + NOTHING + "\n",
                "a log with spaces + signs\n9223372036854775807\n" + ROOT + "\n",
                EXAMPLE + "one extension\nanother\n",
            })
    void aCheckpointIsWrittenAsItWasRead(String text) {
        assertThat(Checkpoint.read(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    o\\n                      | Line 2 of the checkpoint: something has to follow here.
                    o\\n1\\n                  | Line 3 of the checkpoint: something has to follow here.
                    o\\n1\\nROOT              | Line 3 of the checkpoint: the newline at the end is missing.
                    \\n1\\nROOT\\n            | Line 1 of the checkpoint: the origin is missing.
                    o\\n\\nROOT\\n            | Line 2 of the checkpoint: the size of the tree is missing.
                    o\\n1\\n\\nROOT\\n        | Line 3 of the checkpoint: the root of the tree is missing.
                    o\\n01\\nROOT\\n          | Line 2 of the checkpoint: A size has no leading zeroes, which this has: “01”
                    o\\n00\\nROOT\\n          | Line 2 of the checkpoint: A size has no leading zeroes, which this has: “00”
                    o\\n-1\\nROOT\\n          | Line 2 of the checkpoint: A size has decimal digits alone, which this has not: “-1”
                    o\\n+1\\nROOT\\n          | Line 2 of the checkpoint: A size has decimal digits alone, which this has not: “+1”
                    o\\n1 \\nROOT\\n          | Line 2 of the checkpoint: A size has decimal digits alone, which this has not: “1 ”
                    o\\n١\\nROOT\\n           | Line 2 of the checkpoint: A size has decimal digits alone, which this has not: “١”
                    o\\n9223372036854775808\\nROOT\\n | Line 2 of the checkpoint: A size is at most 2^63 - 1, which this is not: “9223372036854775808”
                    o\\n18446744073709551616\\nROOT\\n | Line 2 of the checkpoint: A size is at most 2^63 - 1, which this is not: “18446744073709551616”
                    o\\n1\\nROOT=\\n          | Line 3 of the checkpoint: This is not base64: “CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I==”
                    o\\n1\\nCsUYag==\\n       | Line 3 of the checkpoint: A hash has 32 bytes, not 4.
                    o\\n0\\nROOT\\n           | Line 3 of the checkpoint: the root of a tree of size 0 is SHA-256 of nothing, 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=, not CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=.
                    o\\n1\\nROOT\\n\\n        | Line 4 of the checkpoint: an extension line is missing.
                    o\\n1\\nROOT\\r\\n        | Line 3 of the checkpoint: the control character U+000D stands here; a line ends in a newline (U+000A) alone.
                    """)
    void whatIsNoCheckpointIsRefused(String text, String sentence) {
        var written = text.replace("ROOT", ROOT).replace("\\n", "\n").replace("\\r", "\r");
        assertThatThrownBy(() -> Checkpoint.read(written))
                .isInstanceOf(NotAccepted.class)
                .hasMessage(sentence);
    }

    @Test
    void aWitnessMayReadAnEmptyTreeWithAWrongRoot() {
        var checkpoint = Checkpoint.readWithAnyRoot("o\n0\n" + ROOT + "\n");
        assertThat(checkpoint.hasPossibleRoot()).isFalse();
        assertThatThrownBy(checkpoint::head).isInstanceOf(NotAccepted.class);
    }

    @Test
    void noCheckpointIsMadeThatCouldNotBeRead() {
        assertThatThrownBy(() -> new Checkpoint("", 1, Keys.ROOT)).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> new Checkpoint("a\nb", 1, Keys.ROOT)).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> new Checkpoint("a\tb", 1, Keys.ROOT)).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> new Checkpoint("a", -1, Keys.ROOT))
                .hasMessage("A checkpoint has a size of 0 to 2^63 - 1, not -1.");
        assertThatThrownBy(() -> new Checkpoint("a", 1, Keys.ROOT, List.of(""))).isInstanceOf(NotAccepted.class);
    }
}
