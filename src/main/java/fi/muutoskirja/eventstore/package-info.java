/**
 * The ledger in PostgreSQL: appending, reading, the door for commands, and all wiring of Axon.
 * Entries get their gapless position here and are on disk before anybody is told.
 * What an entry means, and whether it may be recorded, is decided elsewhere; no read model lives here.
 */
@NullMarked
package fi.muutoskirja.eventstore;

import org.jspecify.annotations.NullMarked;
