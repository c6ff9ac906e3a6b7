/**
 * What a dossier makes of the entries of a reform, of made-up ones and of the five cases.
 * Entries are decided and recorded by the ledger in memory, never made up as if they had been.
 */
@NullMarked
package fi.muutoskirja.dossier;

import org.jspecify.annotations.NullMarked;
