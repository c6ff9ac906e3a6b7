package fi.muutoskirja.decision;

/** How a court ruled on an appeal. */
public enum Ruling {
    /** The decision stands. */
    DISMISSED,
    /** The appeal was not examined. */
    NOT_EXAMINED,
    /** The decision no longer stands. */
    ANNULLED,
    CHANGED,
    /** Leave to appeal was not given, so the earlier ruling stands. */
    NO_LEAVE
}
