package fi.muutoskirja.comparison;

/** Why two states differ in something. */
public enum Cause {
    /** It came about between the two days. */
    TIME,
    /** It was recorded, corrected or withdrawn between the two states of knowledge. */
    KNOWLEDGE,
    /** Neither alone would show it. */
    BOTH
}
