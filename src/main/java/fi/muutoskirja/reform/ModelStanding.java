package fi.muutoskirja.reform;

/** How seriously a model is meant. */
public enum ModelStanding {
    /** It can be chosen. */
    CANDIDATE,
    /** The source shows it only as an example. */
    EXAMPLE
}
