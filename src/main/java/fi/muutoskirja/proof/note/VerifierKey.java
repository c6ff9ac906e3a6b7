package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.Shown;
import fi.muutoskirja.proof.StrictBase64;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * A public key with a name: what somebody who checks has to know beforehand. Written as a vkey of signed-note,
 * {@code name+id+base64}.
 *
 * @param name by custom an address without a scheme, such as {@code example.com/ledger}
 * @param key 32 bytes of RFC 8032
 */
public record VerifierKey(String name, KeyType type, byte[] key) {
    private static final int LONGEST = 4_096;

    /** @throws NotAccepted when the name or the key is none */
    public VerifierKey {
        KeyName.mustBe(name);
        if (key.length != Ed25519.KEY_BYTES) {
            throw new NotAccepted("A public key has 32 bytes, not " + key.length + ".");
        }
        key = key.clone();
        var point = CurvePoint.encoded(key);
        if (!point.isOnTheCurve()) {
            throw new NotAccepted("The public key of " + Shown.of(name) + " is no point of the curve of Ed25519.");
        }
        if (point.hasLowOrder()) {
            throw new NotAccepted("The public key of " + Shown.of(name) + " is a point that forged signatures fit.");
        }
    }

    /** @throws NotAccepted says what is wrong */
    public static VerifierKey read(String vkey) {
        if (vkey.length() > LONGEST) {
            throw new NotAccepted("A verifier key has at most " + LONGEST + " characters, not " + vkey.length() + ".");
        }
        var parts = vkey.split("\\+", 3);
        if (parts.length < 3) {
            throw new NotAccepted("A verifier key is written name+id+base64, which this is not: " + Shown.of(vkey));
        }
        var typeAndKey = StrictBase64.bytes(parts[2]);
        if (typeAndKey.length == 0) {
            throw new NotAccepted("A verifier key says its type and key, which this does not: " + Shown.of(vkey));
        }
        var type = KeyType.of(typeAndKey[0]);
        var read = new VerifierKey(parts[0], type, Arrays.copyOfRange(typeAndKey, 1, typeAndKey.length));
        if (!read.idText().equals(parts[1])) {
            throw new NotAccepted("The id of the key of " + Shown.of(parts[0]) + " is " + read.idText() + ", not "
                    + Shown.of(parts[1]) + ".");
        }
        return read;
    }

    /** Reads the file of a log's keys: one per line, 1 to {@value SignedNote#MOST_SIGNATURES}. */
    public static List<VerifierKey> readLines(byte[] bytes) {
        var lines = Lines.of("list of verifier keys", bytes, SignedNote.MOST_BYTES);
        var keys = new ArrayList<VerifierKey>();
        do {
            var line = lines.next();
            if (keys.size() == SignedNote.MOST_SIGNATURES) {
                throw lines.wrong("more than " + SignedNote.MOST_SIGNATURES + " keys are not read.");
            }
            keys.add(lines.here(() -> read(line)));
        } while (!lines.atEnd());
        return List.copyOf(keys);
    }

    /** The first four bytes of SHA-256 over name, newline, type and key. */
    public int keyId() {
        var named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        var hashed = ByteBuffer.allocate(named.length + 1 + key.length)
                .put(named)
                .put(type.identifier())
                .put(key);
        return ByteBuffer.wrap(new Sha256().of(hashed.array()).bytes()).getInt();
    }

    private String idText() {
        return "%08x".formatted(keyId());
    }

    /**
     * Whether this key signed the note.
     *
     * @throws NotAccepted when a signature that is said to be of this key is wrong
     */
    public boolean signed(SignedNote note) {
        return !signaturesOn(note).isEmpty();
    }

    /** The signatures by this key, every one of them checked. */
    List<NoteSignature> signaturesOn(SignedNote note) {
        var id = keyId();
        var ours = note.signatures().stream()
                .filter(signature -> signature.keyId() == id && signature.name().equals(name))
                .toList();
        for (var signature : ours) {
            if (!holds(note.text(), signature.signature())) {
                throw new NotAccepted("The signature by the key " + Shown.of(name) + " with the id " + idText()
                        + " does not fit the text of the note.");
            }
        }
        return ours;
    }

    private boolean holds(String text, byte[] signature) {
        return switch (type) {
            case ED25519 -> Ed25519.verified(key, text.getBytes(StandardCharsets.UTF_8), signature);
            case COSIGNATURE -> TimedSignature.holds(key, text, signature);
        };
    }

    /** Whether the same bytes are the key, under whatever name. */
    boolean sharesTheKeyOf(VerifierKey other) {
        return Arrays.equals(key, other.key);
    }

    @Override
    public byte[] key() {
        return key.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && type == that.type && name.equals(that.name) && sharesTheKeyOf(that);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, Arrays.hashCode(key));
    }

    /** The vkey. */
    @Override
    public String toString() {
        var typeAndKey =
                ByteBuffer.allocate(1 + key.length).put(type.identifier()).put(key);
        return name + "+" + idText() + "+" + Base64.getEncoder().encodeToString(typeAndKey.array());
    }
}
