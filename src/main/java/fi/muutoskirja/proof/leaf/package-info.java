/**
 * What stands in the log for an entry: a small canonical envelope.
 * How an entry is stored, and what it says, is told elsewhere.
 */
@NullMarked
package fi.muutoskirja.proof.leaf;

import org.jspecify.annotations.NullMarked;
