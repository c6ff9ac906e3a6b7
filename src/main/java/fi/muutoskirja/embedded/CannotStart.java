package fi.muutoskirja.embedded;

import org.jspecify.annotations.Nullable;

/** The server cannot be started. The message is one plain sentence for the person who starts it: what is wrong and what to do. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
