package fi.muutoskirja.proof.note;

import static fi.muutoskirja.proof.note.Keys.CHECKPOINT;
import static fi.muutoskirja.proof.note.Keys.LOG;
import static fi.muutoskirja.proof.note.Keys.W1;
import static fi.muutoskirja.proof.note.Keys.W2;
import static fi.muutoskirja.proof.note.Keys.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.NotAccepted;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class CosignatureTest {
    private static final SignedNote SIGNED = SignedNote.signed(CHECKPOINT.text(), LOG);

    @Test
    void aWitnessIsFoundOnTheCheckpointThatItCosigned() {
        var note = SIGNED.with(List.of(W1.cosign(CHECKPOINT, 1_679_315_147)));
        var found = Cosignature.on(SignedNote.read(note.bytes()), W1.cosigner());
        assertThat(found).contains(new Cosignature(W1.cosigner(), 1_679_315_147));
        assertThat(found.orElseThrow().time()).isEqualTo(Instant.parse("2023-03-20T12:25:47Z"));
        assertThat(Cosignature.on(note, W2.cosigner())).isEmpty();
    }

    /** What is signed is built here by hand, as in the example of tlog-cosignature. */
    @Test
    void theSignatureIsOverHeaderTimeAndCheckpoint() {
        var checkpoint = Checkpoint.read(CheckpointTest.EXAMPLE);
        var message = "cosignature/v1\ntime 1679315147\nexample.com/behind-the-sofa\n20852163\n"
                + "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        var signature = ByteBuffer.wrap(W1.cosign(checkpoint, 1_679_315_147).signature());
        assertThat(signature.getLong()).isEqualTo(1_679_315_147);
        var rest = new byte[64];
        signature.get(rest);
        assertThat(Ed25519.verified(W1.cosigner().key(), utf8(message), rest)).isTrue();
        assertThat(signature.hasRemaining()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 253_402_300_800L, Long.MAX_VALUE})
    void everyTimeThatTheSpecificationAllowsIsRead(long seconds) {
        var note = SIGNED.with(List.of(W1.cosign(CHECKPOINT, seconds)));
        var cosignature = Cosignature.on(note, W1.cosigner()).orElseThrow();
        assertThat(cosignature.seconds()).isEqualTo(seconds);
        assertThat(cosignature.time()).isAfter(Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void noOtherTimeIsSignedOrAccepted(long seconds) {
        assertThatThrownBy(() -> W1.cosign(CHECKPOINT, seconds))
                .hasMessage("A cosignature has a time after 1970, not " + seconds + ".");
        var message = utf8("cosignature/v1\ntime " + seconds + "\n" + CHECKPOINT.text());
        var key = SigningKey.read(W1.secret());
        var seed = Arrays.copyOfRange(Base64.getDecoder().decode(key.secret().split("\\+", 5)[4]), 1, 33);
        var forged = ByteBuffer.allocate(72)
                .putLong(seconds)
                .put(Ed25519.signature(seed, message))
                .array();
        var note =
                SIGNED.with(List.of(new NoteSignature(W1.name(), W1.cosigner().keyId(), forged)));
        assertThatThrownBy(() -> Cosignature.on(note, W1.cosigner())).isInstanceOf(NotAccepted.class);
    }

    @Test
    void theLatestOfSeveralCounts() {
        var note = SIGNED.with(List.of(W1.cosign(CHECKPOINT, 5), W1.cosign(CHECKPOINT, 7), W1.cosign(CHECKPOINT, 6)));
        assertThat(Cosignature.on(note, W1.cosigner()).orElseThrow().seconds()).isEqualTo(7);
    }

    @Test
    void anotherTimeOrCheckpointDoesNotFit() {
        var cosignature = W1.cosign(CHECKPOINT, 5);
        var later = cosignature.signature();
        later[7]++;
        var moved = SIGNED.with(List.of(new NoteSignature(cosignature.name(), cosignature.keyId(), later)));
        assertThatThrownBy(() -> Cosignature.on(moved, W1.cosigner())).isInstanceOf(NotAccepted.class);
        var larger = new Checkpoint(LOG.name(), 9, Keys.ROOT);
        var elsewhere = SignedNote.signed(larger.text(), LOG).with(List.of(cosignature));
        assertThatThrownBy(() -> Cosignature.on(elsewhere, W1.cosigner())).isInstanceOf(NotAccepted.class);
    }

    @Test
    void aSignatureOfTheLogIsNoCosignature() {
        assertThatThrownBy(() -> Cosignature.on(SIGNED, LOG.verifier()))
                .hasMessageStartingWith("A witness signs with a key of type 0x04 (cosignature), which this is not: ");
        assertThatThrownBy(() -> LOG.sign("cosignature/v1\ntime 5\n" + CHECKPOINT.text()))
                .hasMessage("A text that begins like a cosignature is not signed.");
    }

    @Test
    void theAnswerOfAWitnessIsReadAsLines() {
        var answer = W1.cosign(CHECKPOINT, 5).line() + W2.cosign(CHECKPOINT, 6).line();
        assertThat(NoteSignature.readLines(utf8(answer)))
                .containsExactly(W1.cosign(CHECKPOINT, 5), W2.cosign(CHECKPOINT, 6));
        assertThatThrownBy(() -> NoteSignature.readLines(utf8(answer + "\n")))
                .hasMessageStartingWith("Line 3 of the list of signatures: A signature is written");
        assertThatThrownBy(() -> NoteSignature.readLines(new byte[0]))
                .hasMessage("Line 1 of the list of signatures: the newline at the end is missing.");
    }
}
