/**
 * Promises on a day: what is due, done, late or untold, and how recurring duties are expanded and answered.
 * Whether a promise may be recorded is tested with the programme and the reform.
 */
@NullMarked
package fi.muutoskirja.duties;

import org.jspecify.annotations.NullMarked;
