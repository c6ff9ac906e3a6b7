/**
 * One entry of the ledger, as recorded and as it stands.
 * Orders of entries are not here.
 */
@NullMarked
package fi.muutoskirja.api.entry;

import org.jspecify.annotations.NullMarked;
