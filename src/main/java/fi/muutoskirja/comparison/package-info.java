/**
 * Structures set beside one another: two states of one municipality as a flow, a model's candidate beside what is, and what units came
 * out of. How a structure is known at a date is not here, and nothing here ever becomes part of one.
 */
@NullMarked
package fi.muutoskirja.comparison;

import org.jspecify.annotations.NullMarked;
