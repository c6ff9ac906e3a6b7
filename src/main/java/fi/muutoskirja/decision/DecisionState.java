package fi.muutoskirja.decision;

/** What is known of one handling of one matter. */
public sealed interface DecisionState {
    /** Nothing stands of it. */
    record NotBegun() implements DecisionState {}

    /** Something was proposed and no outcome is recorded. */
    record Proposed(String organisation, String title) implements DecisionState {}

    /** It ended in approval. */
    record Approved(String organisation, String title) implements DecisionState {}
}
