package fi.muutoskirja.witness;

/** A witness cannot start. The message is one plain sentence. */
public final class CannotWitness extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    CannotWitness(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    CannotWitness(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
