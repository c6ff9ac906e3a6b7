/**
 * One handling of one matter by one body: the proposal apart from the outcome.
 * The structure that a decision changes is the organisation's, not here.
 */
@NullMarked
package fi.muutoskirja.decision;

import org.jspecify.annotations.NullMarked;
