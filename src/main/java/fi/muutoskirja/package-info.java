/**
 * Where the rooms are put together: the capabilities and, beside them, the program itself.
 * Nothing of a municipality, a ledger or a page is decided here.
 */
@NullMarked
package fi.muutoskirja;

import org.jspecify.annotations.NullMarked;
