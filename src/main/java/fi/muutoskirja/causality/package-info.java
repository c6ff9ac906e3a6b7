/**
 * Why something is as it is, and what came of a decision: chains from one entry to the next, back to the passages of the sources.
 * Where no entry links two things, the chain says what is not known; nothing is linked by likeness.
 * What stood on which date is not here.
 */
@NullMarked
package fi.muutoskirja.causality;

import org.jspecify.annotations.NullMarked;
