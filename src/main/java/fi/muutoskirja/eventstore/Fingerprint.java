package fi.muutoskirja.eventstore;

import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.CommandEnvelope;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tells whether a command sent again is the same command: SHA-256 of its act and provenance, whoever sends it. */
final class Fingerprint {
    private Fingerprint() {}

    static byte[] of(CommandEnvelope command, StatementJson json) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.asked(command));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
