/**
 * The structure of each municipality at any date, as known at any moment: fold, projector, store, queries.
 * How the structure came to be decided is not here; each unit carries its authority and its entries.
 */
@NullMarked
package fi.muutoskirja.structure;

import org.jspecify.annotations.NullMarked;
