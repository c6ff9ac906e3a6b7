/**
 * What is not known of a reform: what was declared unknown, and, apart from that, what its entries leave open, each with what would
 * settle it.
 * Nothing is filled in here, and nothing guessed.
 */
@NullMarked
package fi.muutoskirja.unknowns;

import org.jspecify.annotations.NullMarked;
