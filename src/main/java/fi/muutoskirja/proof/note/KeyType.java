package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.NotAccepted;
import java.util.Arrays;

/** What a key signs with; the byte is that of signed-note. */
public enum KeyType {
    /** Ed25519 over the text of a note. */
    ED25519(1),
    /** Timestamped Ed25519 over a checkpoint: what a witness gives (tlog-cosignature). */
    COSIGNATURE(4);

    private final int identifier;

    KeyType(int identifier) {
        this.identifier = identifier;
    }

    byte identifier() {
        return (byte) identifier;
    }

    static KeyType of(byte identifier) {
        return Arrays.stream(values())
                .filter(type -> type.identifier == identifier)
                .findFirst()
                .orElseThrow(() -> new NotAccepted(
                        "A key is of type 0x01 (Ed25519) or 0x04 (cosignature), not 0x%02x.".formatted(identifier)));
    }
}
