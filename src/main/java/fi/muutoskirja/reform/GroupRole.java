package fi.muutoskirja.reform;

/** How a group steers a reform. */
public enum GroupRole {
    /** It steers politically. */
    POLITICAL,
    /** It steers the preparation. */
    PREPARATION,
    /** It prepares matters for a body. */
    PREPARES_FOR_BODY,
    /** It decides on the reform and follows it. */
    DECIDES,
    /** It steers how the reform is put into practice. */
    PRACTICE
}
