/**
 * What was promised in a programme: goals, measures, milestones, monitoring duties, and what was done of them.
 * Whether a body approved the programme is a decision, not here.
 */
@NullMarked
package fi.muutoskirja.programme;

import org.jspecify.annotations.NullMarked;
