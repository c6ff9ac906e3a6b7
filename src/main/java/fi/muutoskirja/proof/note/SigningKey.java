package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import fi.muutoskirja.proof.StrictBase64;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** A private key with a name. Only {@link #secret} gives it away; nothing else that it says does. */
public final class SigningKey {
    private static final String BEGINNING = "PRIVATE+KEY+";
    private static final int LONGEST = 4_096;

    private final VerifierKey verifier;
    private final VerifierKey cosigner;
    private final byte[] seed;

    /**
     * @param name of the key, by custom an address without a scheme
     * @param seed 32 bytes that nobody can guess
     */
    public SigningKey(String name, byte[] seed) {
        if (seed.length != Ed25519.KEY_BYTES) {
            throw new NotAccepted("The seed of a key has 32 bytes, not " + seed.length + ".");
        }
        KeyName.mustBe(name);
        this.seed = seed.clone();
        var key = Ed25519.publicKey(this.seed);
        this.verifier = new VerifierKey(name, KeyType.ED25519, key);
        this.cosigner = new VerifierKey(name, KeyType.COSIGNATURE, key);
    }

    /** Reads what {@link #secret} gives: the private key of Go's package note. No message shows any of it but the name. */
    public static SigningKey read(String secret) {
        var parts = secret.length() > LONGEST ? new String[0] : secret.split("\\+", 5);
        if (parts.length < 5 || !secret.startsWith(BEGINNING)) {
            throw new NotAccepted("A private key is written " + BEGINNING + "name+id+base64, which this is not.");
        }
        var typeAndSeed = secretBytes(parts[4]);
        if (typeAndSeed.length != 1 + Ed25519.KEY_BYTES || typeAndSeed[0] != KeyType.ED25519.identifier()) {
            throw new NotAccepted(
                    "A private key is of type 0x01 (Ed25519) and has a seed of 32 bytes, which this has not.");
        }
        var key = new SigningKey(parts[2], Arrays.copyOfRange(typeAndSeed, 1, typeAndSeed.length));
        if (!key.idText().equals(parts[3])) {
            throw new NotAccepted("The id of the private key of " + Shown.of(parts[2]) + " is " + key.idText()
                    + ", not " + Shown.of(parts[3]) + ".");
        }
        return key;
    }

    /** The cause is left out, since it shows the text. */
    private static byte[] secretBytes(String base64) {
        try {
            return StrictBase64.bytes(base64);
        } catch (NotAccepted showsTheSecret) {
            throw new NotAccepted("The last part of a private key is base64, which this is not.");
        }
    }

    /** {@code PRIVATE+KEY+name+id+base64}: whoever has it can sign. */
    public String secret() {
        var typeAndSeed = ByteBuffer.allocate(1 + seed.length)
                .put(KeyType.ED25519.identifier())
                .put(seed);
        return BEGINNING + verifier.name() + "+" + idText() + "+"
                + Base64.getEncoder().encodeToString(typeAndSeed.array());
    }

    private String idText() {
        return "%08x".formatted(verifier.keyId());
    }

    public String name() {
        return verifier.name();
    }

    /** Verifies what {@link #sign} signs. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** Verifies what {@link #cosign} signs. */
    public VerifierKey cosigner() {
        return cosigner;
    }

    /**
     * Signs the text of a note.
     *
     * @throws NotAccepted when the text could pass for a cosignature
     */
    public NoteSignature sign(String text) {
        Lines.mustBePlain("text of a note", text);
        if (text.startsWith(TimedSignature.HEADER)) {
            throw new NotAccepted("A text that begins like a cosignature is not signed.");
        }
        var signature = Ed25519.signature(seed, text.getBytes(StandardCharsets.UTF_8));
        return new NoteSignature(name(), verifier.keyId(), signature);
    }

    /**
     * Gives the word of a witness.
     *
     * @param seconds since 1970, from 1
     */
    public NoteSignature cosign(Checkpoint checkpoint, long seconds) {
        var signature = TimedSignature.made(seed, checkpoint.text(), seconds);
        return new NoteSignature(name(), cosigner.keyId(), signature);
    }

    @Override
    public String toString() {
        return "signing key of " + verifier;
    }
}
