/**
 * What tests of several rooms share: a real PostgreSQL of one JVM with a fresh database for whoever asks, a ledger held in memory
 * that decides with the same deciders as the product, and commands in few words.
 * Nothing here is part of the product, and no fixture stands in for a rule.
 */
@NullMarked
package fi.muutoskirja.testing;

import org.jspecify.annotations.NullMarked;
