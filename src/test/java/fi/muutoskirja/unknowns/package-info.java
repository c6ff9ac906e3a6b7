/**
 * What entries leave open, beside what was declared unknown.
 * Declaring is tested with the reform.
 */
@NullMarked
package fi.muutoskirja.unknowns;

import org.jspecify.annotations.NullMarked;
