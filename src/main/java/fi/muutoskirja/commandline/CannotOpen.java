package fi.muutoskirja.commandline;

/** The ledger cannot be opened. The message is one plain sentence. */
public final class CannotOpen extends RuntimeException {
    public CannotOpen(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
