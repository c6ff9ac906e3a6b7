package fi.muutoskirja.decision;

/** A ground of appeal by Kuntalaki 410/2015 135 §. */
public enum AppealGround {
    /** The decision was made in the wrong order. */
    WRONG_ORDER,
    /** The body went beyond its powers. */
    BEYOND_POWERS,
    OTHERWISE_UNLAWFUL
}
