/**
 * Making the read tables anew from the ledger alone: stream the entries, run the pure folds, load shadow tables, compare, swap.
 * What a row says is for each read side to know; it is only written here.
 * Live processors go on meanwhile and are held only while the last entries are taken in and the tables are swapped.
 */
@NullMarked
package fi.muutoskirja.rebuild;

import org.jspecify.annotations.NullMarked;
