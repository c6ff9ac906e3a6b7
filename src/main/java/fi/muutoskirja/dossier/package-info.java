/**
 * Everything known of one reform at one moment, folded from its entries: where it stands, models and criteria, promises, unknowns.
 * The structure of the municipality is not here; a sketched structure stays with its model.
 */
@NullMarked
package fi.muutoskirja.dossier;

import org.jspecify.annotations.NullMarked;
