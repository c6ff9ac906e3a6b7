package fi.muutoskirja.duties;

import java.time.LocalDate;
import java.util.List;

/**
 * Every promise of one reform as it stood on one day, as known up to one position.
 *
 * @param reform {@code reform-…}
 * @param on the day; what was certainly promised later is not among the promises
 * @param promises in recorded order: targets, then each programme's measures, milestones and monitoring duties
 */
public record Duties(String reform, LocalDate on, long position, List<Promise> promises) {}
