/**
 * What was promised in a reform, and what had come of it by a day: measures, milestones, monitoring duties with each of their
 * occurrences, targets. Nothing is taken to answer a promise unless an entry names it.
 * How a promise is recorded is not here.
 */
@NullMarked
package fi.muutoskirja.duties;

import org.jspecify.annotations.NullMarked;
