package fi.muutoskirja.proceedings;

/** The phases that a decision goes through in law, in their order. */
public enum Phase {
    PREPARED,
    DECIDED,
    MINUTES_INSPECTED,
    PUBLISHED,
    /** The members of the municipality are held to have had notice. */
    NOTIFIED,
    /** Rectification can be claimed; it stays so until its last day is over. */
    RECTIFICATION_OPEN,
    RECTIFICATION_CLAIMED,
    RECTIFICATION_DECIDED,
    /** It can be appealed; it stays so until its last day is over. */
    APPEAL_OPEN,
    APPEALED,
    RULED_ON,
    /** It has legal force (lainvoima). */
    FINAL,
    /** It no longer stands; it stays readable. */
    ANNULLED
}
