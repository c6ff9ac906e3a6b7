package fi.muutoskirja.decision;

/** What a proposal needs to win a vote. */
public enum Threshold {
    /** More votes than the other; a tie goes to the side of the chair. */
    SIMPLE,
    /** Two thirds of the votes cast. */
    TWO_THIRDS,
    /** Two thirds of all members of the body. */
    TWO_THIRDS_OF_ALL
}
