package fi.muutoskirja.programme;

/** What is known of one aggregate. */
public record ProgrammeState() {}
