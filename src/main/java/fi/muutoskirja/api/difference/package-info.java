/**
 * What happened between two states of a municipality, over REST.
 * How they are compared is not here; this puts it into JSON.
 */
@NullMarked
package fi.muutoskirja.api.difference;

import org.jspecify.annotations.NullMarked;
