package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.NotAccepted;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The signature of tlog-cosignature: eight bytes of time in seconds since 1970, then Ed25519 over the time and the checkpoint. */
final class TimedSignature {
    static final String HEADER = "cosignature/v1\n";

    private TimedSignature() {}

    static boolean holds(byte[] key, String text, byte[] signature) {
        return signature.length == Long.BYTES + Ed25519.SIGNATURE_BYTES
                && secondsOf(signature) > 0
                && Ed25519.verified(
                        key,
                        message(text, secondsOf(signature)),
                        Arrays.copyOfRange(signature, Long.BYTES, signature.length));
    }

    static byte[] made(byte[] seed, String text, long seconds) {
        if (seconds <= 0) {
            throw new NotAccepted("A cosignature has a time after 1970, not " + seconds + ".");
        }
        return ByteBuffer.allocate(Long.BYTES + Ed25519.SIGNATURE_BYTES)
                .putLong(seconds)
                .put(Ed25519.signature(seed, message(text, seconds)))
                .array();
    }

    /** Negative where the number is greater than tlog-cosignature allows. */
    static long secondsOf(byte[] signature) {
        return ByteBuffer.wrap(signature).getLong();
    }

    private static byte[] message(String text, long seconds) {
        return (HEADER + "time " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }
}
