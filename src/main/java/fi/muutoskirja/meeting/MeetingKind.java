package fi.muutoskirja.meeting;

/** What a gathering is; only a meeting decides. */
public enum MeetingKind {
    MEETING,
    EVENING_SESSION,
    SEMINAR,
    WORKSHOP,
    INFORMATION_SESSION;

    /** Kuntalaki 410/2015 98–100 §: a body decides only in a meeting or in the electronic procedure. */
    public boolean canDecide() {
        return this == MEETING;
    }
}
