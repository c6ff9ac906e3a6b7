package fi.muutoskirja.organisation;

/** Where in the structure something stands. */
public enum Placement {
    /** At the top, under no unit. */
    TOP,
    /** Under the unit that is named. */
    UNDER,
    /** The source does not tell. */
    UNKNOWN
}
