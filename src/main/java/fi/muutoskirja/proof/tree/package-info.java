/**
 * The Merkle tree over the leaves, its tiles, and proofs of inclusion and consistency (RFC 9162, C2SP tlog-tiles).
 * Where tiles are kept and who signs a root is no matter of this package.
 */
@NullMarked
package fi.muutoskirja.proof.tree;

import org.jspecify.annotations.NullMarked;
