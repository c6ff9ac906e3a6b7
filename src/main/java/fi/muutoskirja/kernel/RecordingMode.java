package fi.muutoskirja.kernel;

/** How an entry comes to be recorded; it settles what happens to a breach of law. */
public enum RecordingMode {
    /** Recorded by staff as it happens: a breach of a legal rule is refused. */
    LIVE,
    /** Back-filled from a document: a breach of a legal rule is recorded and becomes a finding. */
    FROM_SOURCE
}
