package fi.muutoskirja.organisation;

/** What kind of office a post is. */
public enum PostKind {
    /** An office of an employee (virka, toimi). */
    OFFICE,
    /** A position of trust of an elected person (luottamustoimi). */
    ELECTED,
    /** The source does not tell. */
    UNKNOWN
}
