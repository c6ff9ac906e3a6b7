/**
 * The ledger's terms as Axon's messages and handler parameters: what an aggregate decides by, what an event was recorded with, what follows from it.
 * Annotated aggregates, consequences and projectors take these; nothing here knows where messages are stored.
 * What is decided, and how a state is folded, is in kernel and the capabilities.
 */
@NullMarked
package fi.muutoskirja.messaging;

import org.jspecify.annotations.NullMarked;
