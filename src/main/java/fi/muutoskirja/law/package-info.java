/**
 * The acts that govern municipalities, which of them governs an act of a given date, and how a section is cited.
 * A rule that applies a section is not here but in the room whose acts it judges.
 */
@NullMarked
package fi.muutoskirja.law;

import org.jspecify.annotations.NullMarked;
