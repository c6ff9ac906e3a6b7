/**
 * Who names what, in a table that a projector keeps.
 * What counts of it at a moment is not here: whoever asks reads the entries.
 */
@NullMarked
package fi.muutoskirja.eventstore.reference;

import org.jspecify.annotations.NullMarked;
