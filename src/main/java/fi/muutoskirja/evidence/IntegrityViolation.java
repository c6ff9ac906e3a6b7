package fi.muutoskirja.evidence;

/** Something in a ledger or its log that must never be signed over. */
public final class IntegrityViolation extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long position;

    /**
     * @param position of the first entry that is concerned; 0 when it is none in particular
     * @param sentence what is wrong
     */
    public IntegrityViolation(long position, String sentence) {
        super(sentence);
        this.position = position;
    }

    /** It is not an entry that is wrong. */
    public IntegrityViolation(String sentence) {
        this(0, sentence);
    }

    public long position() {
        return position;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
