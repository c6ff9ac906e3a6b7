/**
 * A capability as small as can be, so that the event store is tested without knowing the real ones.
 * Notebooks are opened and lines are written into them; nothing else.
 * Nothing here is part of the product.
 */
@NullMarked
package fi.muutoskirja.eventstore.notes;

import org.jspecify.annotations.NullMarked;
