package fi.muutoskirja.signing;

/** A witness has seen a log of this name that is not this one. The message is one sentence. */
public final class SeenOtherwise extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    public SeenOtherwise(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
