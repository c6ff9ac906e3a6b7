/**
 * What a person types and reads, tried against a ledger that is nothing but its parts.
 * No disk, network or database.
 * The program as a whole is tried where it begins.
 */
@NullMarked
package fi.muutoskirja.commandline;

import org.jspecify.annotations.NullMarked;
