/**
 * What speaks against a fact about a municipality: of itself, of the lines over all time, and of the order in which the law winds companies up.
 * Rules ask the state before and after the fact and keep nothing.
 */
@NullMarked
package fi.muutoskirja.organisation.rule;

import org.jspecify.annotations.NullMarked;
