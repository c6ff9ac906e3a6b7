/**
 * The lifelines of a municipality's units and posts: steps in time, and what they make certain and possible on each day.
 * What may happen on a line is not judged here.
 */
@NullMarked
package fi.muutoskirja.organisation.line;

import org.jspecify.annotations.NullMarked;
