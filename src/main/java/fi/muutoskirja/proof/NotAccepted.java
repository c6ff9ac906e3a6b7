package fi.muutoskirja.proof;

/** Bytes that are not what they have to be: the message says in one sentence what is wrong, and where. */
public final class NotAccepted extends RuntimeException {
    private final String sentence;

    public NotAccepted(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public NotAccepted(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
