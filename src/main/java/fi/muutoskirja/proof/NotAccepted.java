package fi.muutoskirja.proof;

/** Bytes that are not what they have to be: the message says in one sentence what is wrong, and where. */
public final class NotAccepted extends RuntimeException {
    public NotAccepted(String sentence) {
        super(sentence);
    }

    public NotAccepted(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
