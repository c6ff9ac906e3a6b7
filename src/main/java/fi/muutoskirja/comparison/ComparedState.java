package fi.muutoskirja.comparison;

import java.time.LocalDate;

/**
 * One of the two states that are compared.
 *
 * @param at the day
 * @param knownAt the last position of the ledger that is taken into account
 */
public record ComparedState(LocalDate at, long knownAt) {}
