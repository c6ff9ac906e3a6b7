/**
 * Which act governs what, and how it is cited.
 * The rules that apply a section are tested where they live.
 */
@NullMarked
package fi.muutoskirja.law;

import org.jspecify.annotations.NullMarked;
