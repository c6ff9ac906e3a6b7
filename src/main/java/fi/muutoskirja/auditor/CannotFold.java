package fi.muutoskirja.auditor;

/** The entries of a bundle do not make a ledger: one sentence says which of them, and why. */
public final class CannotFold extends RuntimeException {
    public CannotFold(String sentence) {
        super(sentence);
    }

    public CannotFold(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
