/**
 * The REST interface asked as its callers ask it: over HTTP, in memory where the ledger can be, on PostgreSQL where it must be.
 * Rules are tested with their capabilities, the reading of JSON in its own room.
 */
@NullMarked
package fi.muutoskirja.api;

import org.jspecify.annotations.NullMarked;
