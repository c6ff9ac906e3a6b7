package fi.muutoskirja.evidence;

/** A file or an address did not answer: nothing is said of what it holds, and trying again may help. One sentence says which. */
public final class Unreadable extends RuntimeException {
    public Unreadable(String sentence) {
        super(sentence);
    }

    public Unreadable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
