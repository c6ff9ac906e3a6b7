package fi.muutoskirja.json;

/**
 * One thing wrong with what was sent.
 *
 * @param pointer where, as a JSON pointer (RFC 6901): {@code /source/quote}; empty for the whole. A member that is missing is pointed
 *     at where it should be.
 * @param message what is wrong, in plain words
 */
public record Problem(String pointer, String message) {
    @Override
    public String toString() {
        return pointer.isEmpty() ? message : pointer + ": " + message;
    }
}
