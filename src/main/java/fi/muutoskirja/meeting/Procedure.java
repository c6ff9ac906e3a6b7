package fi.muutoskirja.meeting;

/** The procedures in which a body decides, by Kuntalaki 410/2015 98–100 §. */
public enum Procedure {
    /** A meeting in one place. */
    ORDINARY,
    /** A meeting whose members are connected by picture and sound. */
    ELECTRONIC_MEETING,
    /** Without a meeting, each member stating an opinion in a closed system before a deadline. */
    ELECTRONIC_PROCEDURE
}
