package fi.muutoskirja.decision;

/** What came of a claim for rectification. */
public enum RectificationOutcome {
    /** The decision stands. */
    UPHELD,
    CHANGED,
    /** The decision no longer stands. */
    OVERTURNED,
    /** The claim was not examined, being late or out of place. */
    NOT_EXAMINED
}
