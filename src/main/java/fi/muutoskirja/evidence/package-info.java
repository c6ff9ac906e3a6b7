/**
 * Where the files of a log and the rows of a ledger are read from, and how files are written so that they survive a kill.
 * Everything read comes from others: sizes are bounded, paths are those of the log alone, nothing is ever extracted.
 * What the bytes prove is told in {@code proof}; no framework lives here.
 */
@NullMarked
package fi.muutoskirja.evidence;

import org.jspecify.annotations.NullMarked;
