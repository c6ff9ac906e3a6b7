package fi.muutoskirja.reform;

/** What is known of one aggregate. */
public record ReformState() {}
