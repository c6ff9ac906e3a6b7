package fi.muutoskirja.decision;

/** How a court ruled on an appeal. */
public enum Ruling {
    /** The appeal was dismissed; what it was against, the decision or an earlier ruling, stands. */
    DISMISSED,
    /** The appeal was not examined. */
    NOT_EXAMINED,
    /** The decision no longer stands. */
    ANNULLED,
    CHANGED,
    /** A higher court set an annulment aside; the decision stands again. */
    RESTORED,
    /** Leave to appeal was not given, so the earlier ruling stands. */
    NO_LEAVE
}
