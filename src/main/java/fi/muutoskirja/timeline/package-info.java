/**
 * Every entry in its order, by reform, by organisation, by subject, as known at any moment, and its wording for people.
 * What the entries add up to is not here.
 */
@NullMarked
package fi.muutoskirja.timeline;

import org.jspecify.annotations.NullMarked;
