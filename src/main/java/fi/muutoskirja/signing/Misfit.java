package fi.muutoskirja.signing;

/** Something that the signer must never sign over: it stops. */
final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long position;

    /**
     * @param position of the first entry that is concerned; 0 when it is none in particular
     * @param sentence what is wrong
     */
    Misfit(long position, String sentence) {
        super(sentence);
        this.position = position;
    }

    /** It is not an entry that is wrong. */
    Misfit(String sentence) {
        this(0, sentence);
    }

    long position() {
        return position;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
