/**
 * Whether a whole log is what its checkpoint says: every leaf, every tile, every payload, gaps and order; and if not, from which entry on.
 * Where the bytes come from, and who may sign a checkpoint, is decided elsewhere.
 */
@NullMarked
package fi.muutoskirja.proof.verify;

import org.jspecify.annotations.NullMarked;
