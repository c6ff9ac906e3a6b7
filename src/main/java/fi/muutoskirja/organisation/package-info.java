/**
 * One municipality's structure over all time: its acts, facts, rules and the lifelines of its units and posts.
 * Reforms, meetings and decisions are not known here; a change carries the authority it was made on.
 */
@NullMarked
package fi.muutoskirja.organisation;

import org.jspecify.annotations.NullMarked;
