/**
 * One municipality's structure over all time: its acts and facts, and the state that they fold into. Lifelines are in {@code line}, what
 * speaks against a fact is in {@code rule}.
 * Reforms, meetings and decisions are not known here; a change carries the authority it was made on.
 */
@NullMarked
package fi.muutoskirja.organisation;

import org.jspecify.annotations.NullMarked;
