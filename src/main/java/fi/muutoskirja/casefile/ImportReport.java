package fi.muutoskirja.casefile;

/**
 * What an import did.
 *
 * @param name the name of the case
 * @param written how many entries were recorded now
 * @param alreadyThere how many had been recorded before and were left as they are
 */
public record ImportReport(String name, int written, int alreadyThere) {}
