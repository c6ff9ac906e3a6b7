package fi.muutoskirja.decision;

/** A side in a vote. */
public enum Side {
    /** For the base. */
    FOR,
    /** For the counter-proposal, or for rejection. */
    AGAINST
}
