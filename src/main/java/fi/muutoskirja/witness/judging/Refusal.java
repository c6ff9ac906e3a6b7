package fi.muutoskirja.witness.judging;

/**
 * Why a witness does not cosign.
 *
 * @param says one sentence; for {@link Reason#OTHER_SIZE} the size alone
 */
public record Refusal(Reason reason, String says) implements Heard {
    /** The kinds that tlog-witness tells apart. */
    public enum Reason {
        /** The request is not written as it has to be, or leads backwards. */
        MALFORMED,
        /** No key known for this log signed the checkpoint, or a signature said to be by one is wrong. */
        NOT_SIGNED,
        /** The witness was not asked to watch this log. */
        UNKNOWN_LOG,
        /** What the witness saw last is of another size than the request says. */
        OTHER_SIZE,
        /** The log is not shown to be the one that the witness saw last with entries appended. */
        NOT_CONSISTENT
    }
}
