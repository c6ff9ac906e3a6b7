/**
 * Reasons and consequences as trees of links.
 * How the chains are found is not here.
 */
@NullMarked
package fi.muutoskirja.api.causality;

import org.jspecify.annotations.NullMarked;
