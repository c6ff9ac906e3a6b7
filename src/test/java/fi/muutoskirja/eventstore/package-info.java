/**
 * The event store on a real PostgreSQL.
 * What it promises to writers and readers is tried here, with a small capability of its own.
 * The real capabilities are tested in their own rooms.
 */
@NullMarked
package fi.muutoskirja.eventstore;

import org.jspecify.annotations.NullMarked;
