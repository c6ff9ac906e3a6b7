package fi.muutoskirja.digests;

import org.jspecify.annotations.Nullable;

/** Bytes that are no file of digests; one sentence says why. */
public final class NotDigests extends RuntimeException {
    NotDigests(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
