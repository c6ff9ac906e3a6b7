/**
 * Decisions read: one handling of a matter with its meeting, where it stands in law on any day, what it changed, and a matter from body to body.
 * Nothing here is stored: the legal state follows from facts and a day. What may be recorded is the business of {@code decision}.
 */
@NullMarked
package fi.muutoskirja.proceedings;

import org.jspecify.annotations.NullMarked;
