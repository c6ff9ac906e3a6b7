package fi.muutoskirja.signing.witnesses;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.proof.note.NoteSignature;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.witness.TestLog;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
final class WitnessAnswerTest {
    private static final String SIZE = "text/x.tlog.size";

    private final TestLog log = TestLog.of("example.com/log").grow(9);
    private final SignedNote asked = log.checkpoint();
    private final SigningKey witness = TestLog.key("witness.example/w1", 5);
    private final NoteSignature word = witness.cosign(log.head(), 1_000);

    @Test
    void takesTheCosignatureOfTheWitnessAlone() {
        var another = TestLog.key("witness.example/w2", 6).cosign(log.head(), 1_000);
        assertThat(answer(200, "", another.line() + word.line()))
                .isEqualTo(new WitnessAnswer.Cosigned(word, Instant.ofEpochSecond(1_000)));
        assertThat(answer(200, "", another.line())).isInstanceOf(WitnessAnswer.None.class);
    }

    @Test
    void takesTheLatestOfSeveral() {
        var later = witness.cosign(log.head(), 2_000);
        assertThat(answer(200, "", word.line() + later.line() + word.line()))
                .isEqualTo(new WitnessAnswer.Cosigned(later, Instant.ofEpochSecond(2_000)));
    }

    @Test
    void doesNotBelieveACosignatureOfSomethingElse() {
        var ofAnother = witness.cosign(log.headAt(8), 1_000);
        var plain = new NoteSignature(witness.name(), witness.cosigner().keyId(), new byte[72]);
        for (var wrong : new NoteSignature[] {ofAnother, plain}) {
            assertThat(answer(200, "", word.line() + wrong.line()))
                    .isInstanceOfSatisfying(
                            WitnessAnswer.None.class,
                            none -> assertThat(none.why()).startsWith("Its cosignature does not hold."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "<html>", "— w AAAA\n", "— \n"})
    void whatIsNoSignatureIsNone(String body) {
        assertThat(answer(200, "", body)).isInstanceOf(WitnessAnswer.None.class);
    }

    @Test
    void readsTheSizeThatAWitnessSawLast() {
        assertThat(answer(409, SIZE, "0\n")).isEqualTo(new WitnessAnswer.SawLast(0));
        assertThat(answer(409, SIZE, "123456789012345678\n")).isEqualTo(new WitnessAnswer.SawLast(123456789012345678L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "07\n", "-7\n", "7\r\n", "7\n7\n", " 7\n", "9223372036854775808\n", "seven\n"})
    void whatIsNoSizeIsNone(String body) {
        assertThat(answer(409, SIZE, body)).isInstanceOf(WitnessAnswer.None.class);
    }

    @Test
    void aSizeIsSaidToBeOne() {
        assertThat(answer(409, "text/plain", "7\n")).isInstanceOf(WitnessAnswer.None.class);
    }

    @Test
    void knowsWhenAWitnessHasSeenAnotherLog() {
        assertThat(answer(422, "", "No.\n")).isEqualTo(new WitnessAnswer.NotConsistent("“No.”"));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 301, 302, 307, 400, 403, 404, 429, 500, 503})
    void anyOtherStatusIsNone(int status) {
        assertThat(answer(status, SIZE, word.line())).isInstanceOf(WitnessAnswer.None.class);
    }

    private WitnessAnswer answer(int status, String type, String body) {
        return WitnessAnswer.read(asked, witness.cosigner(), status, type, body.getBytes(UTF_8));
    }
}
