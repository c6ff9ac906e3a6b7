/**
 * The acts that govern municipalities, which of them governs an act of a given date, how a section is cited, and how days are
 * counted: Finnish days off, time limits and the day on which one ends.
 * A rule that applies a section is not here but in the room whose acts it judges.
 */
@NullMarked
package fi.muutoskirja.law;

import org.jspecify.annotations.NullMarked;
