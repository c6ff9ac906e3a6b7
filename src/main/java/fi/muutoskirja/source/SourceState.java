package fi.muutoskirja.source;

/** What is known of one aggregate. */
public record SourceState() {}
