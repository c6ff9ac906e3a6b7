/**
 * Case files, tried from their bytes to the ledger and back.
 * What people are told about them in the documents is tried too.
 * No database here.
 */
@NullMarked
package fi.muutoskirja.casefile;

import org.jspecify.annotations.NullMarked;
