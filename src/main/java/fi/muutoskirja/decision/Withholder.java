package fi.muutoskirja.decision;

/** Who can withhold a decision from being put into effect. */
public enum Withholder {
    /** The board, which does not put an unlawful decision of the council into effect. */
    BOARD,
    /** A court that an appeal is pending in. */
    COURT
}
