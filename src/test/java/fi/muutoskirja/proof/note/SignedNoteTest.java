package fi.muutoskirja.proof.note;

import static fi.muutoskirja.proof.note.Keys.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.NotAccepted;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class SignedNoteTest {
    /** The example of signed-note. */
    static final String EXAMPLE = "This is an example message.\n\n"
            + "— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    static final String EXAMPLE_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    /** The first example of signed-note, whose key is not published. */
    private static final String POEM = "Ognuno sta solo sul cuor della terra\n"
            + "trafitto da un raggio di sole:\n\ned è subito sera.\n\n"
            + "— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n";

    private static final String LINE = "— a AAAAAAA=\n";

    private static SignedNote read(String note) {
        return SignedNote.read(utf8(note));
    }

    @Test
    void theExampleOfTheSpecificationIsSignedByItsKey() {
        assertThat(VerifierKey.read(EXAMPLE_KEY).signed(read(EXAMPLE))).isTrue();
    }

    @Test
    void anotherTextIsNot() {
        assertThatThrownBy(
                        () -> VerifierKey.read(EXAMPLE_KEY).signed(read(EXAMPLE.replace("an example", "no example"))))
                .isInstanceOf(NotAccepted.class)
                .hasMessage(
                        "The signature by the key “example.com/foo” with the id 530d903a does not fit the text of the note.");
    }

    @Test
    void oneRightSignatureDoesNotExcuseAWrongOneOfTheSameKey() {
        var right = EXAMPLE.substring(EXAMPLE.indexOf("—"));
        var wrong = right.replace("Iney", "Inex");
        var key = VerifierKey.read(EXAMPLE_KEY);
        assertThat(key.signed(read(EXAMPLE + right))).isTrue();
        assertThatThrownBy(() -> key.signed(read(EXAMPLE + wrong))).isInstanceOf(NotAccepted.class);
    }

    @Test
    void unknownKeysCountForNothing() {
        var key = Keys.LOG.verifier();
        assertThat(key.signed(read(EXAMPLE))).isFalse();
        assertThat(key.signed(read(EXAMPLE.replace("example.com/foo", key.name()))))
                .isFalse();
    }

    @Test
    void theTextReachesToTheLastBlankLine() {
        var note = read(POEM);
        assertThat(note.text()).endsWith("sole:\n\ned è subito sera.\n");
        assertThat(note.signatures()).hasSize(1);
        assertThat(note.signatures().getFirst().name()).isEqualTo("quasimodo.example/salvatore");
        assertThat(note.signatures().getFirst().keyId()).isEqualTo(0x367ba04b);
    }

    @ParameterizedTest
    @ValueSource(strings = {EXAMPLE, POEM, "\n\n" + LINE, "— a AAAAAAA=\n\n— a AAAAAAA=\n— a AAAAAAA=\n"})
    void aNoteIsWrittenAsItWasRead(String note) {
        assertThat(read(note).bytes()).asString(StandardCharsets.UTF_8).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ''                  | Line 1 of the signed note: the newline at the end is missing.
                    text                | Line 1 of the signed note: the newline at the end is missing.
                    text\\n             | The signed note has no blank line between its text and its signatures.
                    text\\n\\n          | Line 3 of the signed note: something has to follow here.
                    \\n— a AAAAAAA=\\n  | The signed note has no blank line between its text and its signatures.
                    text\\n— a AAAAAAA=\\n | The signed note has no blank line between its text and its signatures.
                    text\\n\\n— a AAAAAAA= | Line 3 of the signed note: the newline at the end is missing.
                    text\\r\\n\\r\\n— a AAAAAAA=\\r\\n | Line 1 of the signed note: the control character U+000D stands here; a line ends in a newline (U+000A) alone.
                    text\\n\\n— a AAAAAAA=\\r\\n | Line 3 of the signed note: the control character U+000D stands here; a line ends in a newline (U+000A) alone.
                    a\\nb\\tc\\n\\n— a AAAAAAA=\\n | Line 2 of the signed note: the control character U+0009 stands here; a line ends in a newline (U+000A) alone.
                    text\\n\\n- a AAAAAAA=\\n | Line 3 of the signed note: A signature is written “— name base64”, which this is not: “- a AAAAAAA=”
                    text\\n\\n—a AAAAAAA=\\n | Line 3 of the signed note: A signature is written “— name base64”, which this is not: “—a AAAAAAA=”
                    text\\n\\n— a\\n | Line 3 of the signed note: A signature is written “— name base64”, which this is not: “— a”
                    text\\n\\n—  AAAAAAA=\\n | Line 3 of the signed note: A key has a name without spaces, plus signs and control characters, which this is not: “”
                    text\\n\\n— a+b AAAAAAA=\\n | Line 3 of the signed note: A key has a name without spaces, plus signs and control characters, which this is not: “a+b”
                    text\\n\\n— a\u00a0b AAAAAAA=\\n | Line 3 of the signed note: A key has a name without spaces, plus signs and control characters, which this is not: “a\u00a0b”
                    text\\n\\n— a AAAAAAA=\\n— a AAAAAAA\\n | Line 4 of the signed note: This base64 is not written the one way it should be: “AAAAAAA”
                    text\\n\\n— a AAAAAAB=\\n | Line 3 of the signed note: This base64 is not written the one way it should be: “AAAAAAB=”
                    text\\n\\n— a AAAA-AA=\\n | Line 3 of the signed note: This is not base64: “AAAA-AA=”
                    text\\n\\n— a AAAAAAA= \\n | Line 3 of the signed note: This is not base64: “AAAAAAA= ”
                    text\\n\\n— a AAAAAA==\\n | Line 3 of the signed note: A signature has a key id of four bytes and at least one byte more.
                    text\\n\\n— a AAAAAAA=\\nmore\\n | Line 4 of the signed note: A signature is written “— name base64”, which this is not: “more”
                    """)
    void whatIsNoNoteIsRefused(String note, String sentence) {
        var text = note.equals("''")
                ? ""
                : note.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
        assertThatThrownBy(() -> read(text)).isInstanceOf(NotAccepted.class).hasMessage(sentence);
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirLine() {
        var bytes = utf8("a\nb?\n\n" + LINE);
        bytes[3] = (byte) 0xc3;
        assertThatThrownBy(() -> SignedNote.read(bytes))
                .isInstanceOf(NotAccepted.class)
                .hasMessage("Line 2 of the signed note: this is not UTF-8.");
        var cutShort = Arrays.copyOf(utf8("a\nä"), 3);
        assertThatThrownBy(() -> SignedNote.read(cutShort))
                .isInstanceOf(NotAccepted.class)
                .hasMessage("Line 2 of the signed note: this is not UTF-8.");
    }

    @Test
    void sixtyFourSignaturesAreReadAndNoMore() {
        assertThat(read("text\n\n" + LINE.repeat(64)).signatures()).hasSize(64);
        assertThatThrownBy(() -> read("text\n\n" + LINE.repeat(65)))
                .isInstanceOf(NotAccepted.class)
                .hasMessage("Line 67 of the signed note: more than 64 signatures are not read.");
    }

    @Test
    void aNoteOfMoreThanAMillionBytesIsNotRead() {
        var text = "x".repeat(1_000_000 - utf8("\n\n" + LINE).length) + "\n\n" + LINE;
        assertThat(read(text).signatures()).hasSize(1);
        assertThatThrownBy(() -> read("x" + text))
                .isInstanceOf(NotAccepted.class)
                .hasMessage("A signed note has at most 1000000 bytes, not 1000001.");
    }

    @Test
    void aSecondSignatureOfTheSameKeyTakesThePlaceOfTheFirst() {
        var note = SignedNote.signed("text\n", Keys.LOG, Keys.W1);
        var other = new NoteSignature(Keys.LOG.name(), Keys.LOG.verifier().keyId(), new byte[] {1});
        assertThat(note.with(List.of(other)).signatures())
                .containsExactly(note.signatures().getLast(), other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "a\rb\n", "half a character \ud800\n", "\udc00\n"})
    void noNoteIsMadeThatCouldNotBeRead(String text) {
        assertThatThrownBy(() -> new SignedNote(text, Collections.nCopies(1, NoteSignature.readLine("— a AAAAAAA="))))
                .isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> Keys.LOG.sign(text)).isInstanceOf(NotAccepted.class);
    }

    @Test
    void aNoteHasSignatures() {
        assertThatThrownBy(() -> new SignedNote("text\n", List.of()))
                .isInstanceOf(NotAccepted.class)
                .hasMessage("A note has 1 to 64 signatures, not 0.");
    }
}
