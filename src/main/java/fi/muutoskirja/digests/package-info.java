/**
 * One digest for each read side: everything that it answers at one position of the ledger, in one canonical form, hashed.
 * A server publishes them, an auditor makes them anew from the log and compares. Tables are digested as they stand, so that a changed row
 * shows. What the answers mean is for the read sides.
 */
@NullMarked
package fi.muutoskirja.digests;

import org.jspecify.annotations.NullMarked;
