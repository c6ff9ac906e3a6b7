package fi.muutoskirja.structure;

/** How sure it is that something existed on a day. What certainly did not exist is not listed at all. */
public enum Certainty {
    CERTAIN,
    POSSIBLE
}
