package fi.muutoskirja.source;

/** What is known of a source document. */
public sealed interface SourceState {
    /** Nothing stands of it. */
    record NotRegistered() implements SourceState {}

    /** It can be cited. */
    record Registered(String title) implements SourceState {}
}
