/**
 * The documents that statements come from: their acts, facts and rules.
 * What the documents say is not here; each statement carries its own passage.
 */
@NullMarked
package fi.muutoskirja.source;

import org.jspecify.annotations.NullMarked;
