package fi.muutoskirja.programme;

/** How often a duty falls due. */
public enum Recurrence {
    ONCE,
    YEARLY,
    THREE_TIMES_A_YEAR,
    /** "Regularly", with no interval told. */
    REGULARLY
}
