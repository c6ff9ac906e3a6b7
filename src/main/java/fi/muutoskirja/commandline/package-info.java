/**
 * What a person types: the commands, their arguments, what they print, and the exit codes.
 * How the ledger is opened is told from outside; importing, exporting and rebuilding are done elsewhere and named here as ports.
 * No framework but the one that reads arguments.
 */
@NullMarked
package fi.muutoskirja.commandline;

import org.jspecify.annotations.NullMarked;
