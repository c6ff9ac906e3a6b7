package fi.muutoskirja.decision;

/** A court that appeals against municipal decisions go to. */
public enum Court {
    ADMINISTRATIVE_COURT,
    SUPREME_ADMINISTRATIVE_COURT
}
