/**
 * How read sides follow the ledger: what they register, how far they have come, and how to wait for them.
 * Token and read model change in one transaction; a projector that fails stops where it is and says so.
 * No read model itself lives here.
 */
@NullMarked
package fi.muutoskirja.eventstore.projection;

import org.jspecify.annotations.NullMarked;
