/**
 * Gatherings of every kind, those that can decide and those that cannot.
 * What was decided in a meeting is a decision, not here.
 */
@NullMarked
package fi.muutoskirja.meeting;

import org.jspecify.annotations.NullMarked;
