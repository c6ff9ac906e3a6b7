package fi.muutoskirja.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.proof.leaf.Leaf;
import fi.muutoskirja.proof.note.AddCheckpoint;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.NoteSignature;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.note.TlogProof;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.verify.Pieces;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Everything that reads or judges bytes that came from outside. */
enum Reader {
    NOTE(Reading.ofBytes(bytes -> SignedNote.read(bytes).bytes())),
    SIGNATURES(Reading.ofBytes(bytes -> NoteSignature.readLines(bytes).stream()
            .map(NoteSignature::line)
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8))),
    CHECKPOINT(Reading.ofText(text -> Checkpoint.read(text).text())),
    VERIFIER_KEY(Reading.ofText(VerifierKey::read)),
    SIGNING_KEY(Reading.ofText(secret -> SigningKey.read(secret).secret())),
    TLOG_PROOF(Reading.ofBytes(bytes -> TlogProof.read(bytes).bytes())),
    ADD_CHECKPOINT(Reading.ofBytes(bytes -> AddCheckpoint.read(bytes).bytes())),
    POLICY(Reading.either(Reader::policyTwice)),
    LEAF(Reading.ofBytes(bytes -> Leaf.read(bytes, 0, bytes.length).bytes())),
    TILE_PATH(Reading.ofText(TilePath::read)),
    LEAVES(Reading.either(bytes -> Pieces.ofLeaves(bytes, 3))),
    LINES(Reading.either(bytes -> Pieces.ofLines(bytes, 3))),
    JUDGEMENT(Reading.either(Judging::note)),
    INCLUSION(Reading.either(Judging::inclusion)),
    CONSISTENCY(Reading.either(Judging::consistency)),
    BUNDLE(Reading.either(Bundled::read)),
    LOG(Reading.either(TamperedLog::verify));

    private final Consumer<byte[]> reading;

    Reader(Consumer<byte[]> reading) {
        this.reading = reading;
    }

    /** Fails when anything happens but that the bytes are read, or refused with one sentence. */
    void read(byte[] bytes) {
        reading.accept(bytes);
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A policy can be written in many ways, so it is written once before it is compared. */
    private static void policyTwice(byte[] bytes) {
        var written = TrustPolicy.read(bytes).bytes();
        assertThat(TrustPolicy.read(written).bytes()).isEqualTo(written);
    }
}
