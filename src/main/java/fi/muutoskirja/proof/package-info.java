/**
 * Proof that the ledger was only ever appended to, for people who trust nobody: hashes, leaves, trees, signed notes.
 * Pure, and by public formats alone: RFC 8785, RFC 9162, and those of C2SP (tlog-tiles, tlog-checkpoint, signed-note, tlog-cosignature,
 * tlog-proof, tlog-policy). Nothing here reads a file, a database or a network, and nothing knows what an entry means.
 */
@NullMarked
package fi.muutoskirja.proof;

import org.jspecify.annotations.NullMarked;
