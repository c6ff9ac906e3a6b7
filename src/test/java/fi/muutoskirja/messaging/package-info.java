/**
 * Where tests look into messages that are the ledger's own affair.
 * What an aggregate does is specified in specification, what follows from it is tested with its capability.
 */
@NullMarked
package fi.muutoskirja.messaging;

import org.jspecify.annotations.NullMarked;
