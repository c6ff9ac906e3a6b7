package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.Sha256;
import java.nio.charset.StandardCharsets;

/** Keys that anybody can make again: the seed is the hash of the name. */
final class Keys {
    static final SigningKey LOG = of("example.com/ledger");
    static final SigningKey W1 = of("witness.example/w1");
    static final SigningKey W2 = of("witness.example/w2");
    static final SigningKey W3 = of("witness.example/w3");
    static final Hash ROOT = new Sha256().of("root".getBytes(StandardCharsets.UTF_8));
    static final Checkpoint CHECKPOINT = new Checkpoint(LOG.name(), 8, ROOT);

    private Keys() {}

    static SigningKey of(String name) {
        return new SigningKey(
                name, new Sha256().of(name.getBytes(StandardCharsets.UTF_8)).bytes());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
