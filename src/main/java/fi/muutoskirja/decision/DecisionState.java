package fi.muutoskirja.decision;

/** What is known of one aggregate. */
public record DecisionState() {}
